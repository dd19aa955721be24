using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <summary>Writes models as JSON and reads them back.</summary>
public static class SnapshotSerializer
{
    // Text is for people and for files: quotes of SQL stay quotes.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    // Only reading and tests ask for it; what the serializer loads for its options costs a tenth of a second.
    private static readonly Lazy<JsonSerializerOptions> Made = new(MakeOptions);

    internal static JsonSerializerOptions Options => Made.Value;

    private static JsonTypeInfo<Snapshot> Form => (JsonTypeInfo<Snapshot>)Options.GetTypeInfo(typeof(Snapshot));

    /// <summary>Loads what a first snapshot needs; for a core that would wait for the server otherwise.</summary>
    public static void Prepare()
    {
        Column[] columns = [new() { Schema = "", Table = "", Name = "b", Type = "" }, new() { Schema = "", Table = "", Name = "a", Type = "" }];
        Table table = new() { Schema = "", Name = "", Options = ["o"] };
        Write(new SchemaModel(0, [.. columns, table], [new Edge(columns[0].Id, table.Id), new Edge(columns[1].Id, table.Id)], []), Stream.Null);
    }

    public static void Write(SchemaModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(stream);
        SnapshotWriter.Write(model, stream, new JsonWriterOptions { Encoder = Readable, SkipValidation = true });
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

        if (snapshot.Facts.GroupBy(fact => fact.Id).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new TenetException(ErrorCode.SnapshotUnreadable, $"{name} is no snapshot of Tenet: {twice.Key} is in it twice.");
        }

        return new SchemaModel(
            snapshot.ServerVersion,
            snapshot.Facts,
            (snapshot.Edges ?? []).SelectMany(edge => edge.To.Select(to => new Edge(edge.From, to))),
            snapshot.Notices ?? []);
    }

    private static JsonSerializerOptions MakeOptions() => new(SnapshotJson.Default.Options)
    {
        Encoder = Readable,
        TypeInfoResolver = SnapshotJson.Default.WithAddedModifier(LeaveOutEmptyLists).WithAddedModifier(LeaveOutParents),
    };

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
                property.ShouldSerialize = static (_, value) => value is IValueList { Count: > 0 };
            }
        }
    }

    // Ids are written, because edges and grants refer to them. Parents follow from what a fact says itself; the attribute that
    // leaves them out of the base type does not reach the types that override them.
    private static void LeaveOutParents(JsonTypeInfo type)
    {
        if (typeof(Fact).IsAssignableFrom(type.Type) && type.Properties.FirstOrDefault(property => property.Name == "parent") is { } parent)
        {
            type.Properties.Remove(parent);
        }
    }

    // System.Text.Json adds "Path: … | LineNumber: …" behind the sentence; the path is what helps, the rest is noise.
    private static string FirstSentence(string message) => message.Split(" | ")[0].Split(" The unmapped")[0];
}
