using System.Security.Cryptography;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Snapshots;

namespace Tenet.Core.Evidence;

/// <summary>Names a schema by its content: two schemas with the same facts have the same fingerprint, whatever server they were read from.</summary>
public static class SchemaFingerprint
{
    /// <summary>SHA-256 over the facts, in hexadecimal. Neither the server's version nor the order of columns and options counts.</summary>
    public static string Of(SchemaModel model, IgnorePatterns ignore)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(ignore);
        var facts = model.Facts.Where(fact => !ignore.Matches(fact)).Select(Ordered);
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            SnapshotSerializer.Write(new SchemaModel(0, facts, [], []), stream);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }

    private static Fact Ordered(Fact fact) => fact switch
    {
        Column column => column with { Position = 0, Options = Sorted(column.Options), ForeignOptions = Sorted(column.ForeignOptions) },
        Table { Options.Count: < 2, ForeignOptions.Count: < 2 } => fact,
        Table table => table with { Options = Sorted(table.Options), ForeignOptions = Sorted(table.ForeignOptions) },
        View { Options.Count: > 1 } view => view with { Options = Sorted(view.Options) },
        MaterializedView { Options.Count: > 1 } view => view with { Options = Sorted(view.Options) },
        Model.Index { Options.Count: > 1 } index => index with { Options = Sorted(index.Options) },
        KeyConstraint { Options.Count: > 1 } key => key with { Options = Sorted(key.Options) },
        ForeignDataWrapper { Options.Count: > 1 } wrapper => wrapper with { Options = Sorted(wrapper.Options) },
        ForeignServer { Options.Count: > 1 } server => server with { Options = Sorted(server.Options) },
        UserMapping { Options.Count: > 1 } mapping => mapping with { Options = Sorted(mapping.Options) },
        Subscription { Options.Count: > 1 } subscription => subscription with { Options = Sorted(subscription.Options) },
        StatisticsObject statistics => statistics with { Columns = string.Join(", ", statistics.Columns.Split(", ").Order(StringComparer.Ordinal)) },
        _ => fact,
    };

    private static ValueList<string> Sorted(ValueList<string> options) => options.Count < 2 ? options : options.Order(StringComparer.Ordinal).ToValueList();
}
