using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <summary>Writes models as JSON and reads them back.</summary>
public static class SnapshotSerializer
{
    private static readonly JsonTypeInfo<Snapshot> Form = MakeForm();

    public static void Write(SchemaModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        JsonSerializer.Serialize(stream, ToSnapshot(model), Form);
    }

    /// <param name="stream">The JSON.</param>
    /// <param name="name">Where it comes from, for the error.</param>
    /// <exception cref="TenetException">TNT3002 where it is no snapshot or of another format.</exception>
    public static SchemaModel Read(Stream stream, string name)
    {
        Snapshot? snapshot;
        try
        {
            snapshot = JsonSerializer.Deserialize(stream, Form);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new TenetException(ErrorCode.SnapshotUnreadable, $"{name} is no snapshot of Tenet: {FirstSentence(e.Message)}", inner: e);
        }

        if (snapshot is null || snapshot.Format != Snapshot.CurrentFormat)
        {
            throw new TenetException(
                ErrorCode.SnapshotUnreadable,
                $"{name} has snapshot format {snapshot?.Format.ToString() ?? "none"}; this Tenet reads format {Snapshot.CurrentFormat}.");
        }

        return new SchemaModel(
            snapshot.ServerVersion,
            snapshot.Facts,
            (snapshot.Edges ?? []).SelectMany(edge => edge.To.Select(to => new Edge(edge.From, to))),
            snapshot.Notices ?? []);
    }

    private static JsonTypeInfo<Snapshot> MakeForm()
    {
        var options = new JsonSerializerOptions(SnapshotJson.Default.Options)
        {
            TypeInfoResolver = SnapshotJson.Default.WithAddedModifier(LeaveOutEmptyLists),
        };
        return (JsonTypeInfo<Snapshot>)options.GetTypeInfo(typeof(Snapshot));
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            // All names that the server invented are equal, the empty one included; they are written all the same.
            if (property.PropertyType == typeof(NotNullName))
            {
                property.ShouldSerialize = static (_, value) => value is NotNullName { Value: not null };
            }

            if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>))
            {
                property.ShouldSerialize = static (_, value) => value is IEnumerable list && list.GetEnumerator().MoveNext();
            }
        }
    }

    private static Snapshot ToSnapshot(SchemaModel model) => new()
    {
        Format = Snapshot.CurrentFormat,
        ServerVersion = model.ServerVersion,
        Facts = model.Facts,
        Edges = model.Edges.Length == 0
            ? null
            : [.. model.Edges.GroupBy(edge => edge.From).Select(group => new SnapshotEdge(group.Key, [.. group.Select(edge => edge.To)]))],
        Notices = model.Notices.Length == 0 ? null : model.Notices,
    };

    // System.Text.Json adds "Path: … | LineNumber: …" behind the sentence; the path is what helps, the rest is noise.
    private static string FirstSentence(string message) => message.Split(" | ")[0].Split(" The unmapped")[0];
}
