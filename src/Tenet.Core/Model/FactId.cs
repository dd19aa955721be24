using System.Text.Json.Serialization;
using Tenet.Core.Sql;

namespace Tenet.Core.Model;

/// <summary>
/// What a fact is about, by name and never by OID, so that ids of two databases can be compared.
/// </summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Schema">The schema, or empty for what lives outside schemas (roles, extensions, publications).</param>
/// <param name="Name">The name, unquoted.</param>
/// <param name="Of">The relation or type that a column, constraint, trigger, policy or rule belongs to; else empty.</param>
/// <param name="Signature">Identity arguments of a routine, operand types of an operator, and the like; else empty.</param>
[JsonConverter(typeof(FactIdConverter))]
public readonly record struct FactId(FactKind Kind, string Schema, string Name, string Of = "", string Signature = "")
{
    /// <summary>By content. Names differ more often than kinds and schemas, so they are compared first.</summary>
    public bool Equals(FactId other) =>
        Name == other.Name && Kind == other.Kind && Of == other.Of && Schema == other.Schema && Signature == other.Signature;

    // Ids are looked up by the hundred thousand: the hash that the compiler writes goes through a comparer for each part.
    public override int GetHashCode()
    {
        var hash = ((int)Kind * 31) + Hash(Name);
        hash = (hash * 31) + Hash(Of);
        hash = (hash * 31) + Hash(Schema);
        return Signature is { Length: > 0 } ? (hash * 31) + Hash(Signature) : hash;
    }

    private static int Hash(string? text) => text is { Length: > 0 } ? text.GetHashCode(StringComparison.Ordinal) : 0;

    /// <summary>The id as people read it, e.g. <c>column public.users.email</c>; names are quoted where SQL needs it.</summary>
    public override string ToString() => string.Concat(FactKinds.Label(Kind), " ", Path);

    /// <summary>The id without its kind, e.g. <c>public.users.email</c>.</summary>
    public string Path
    {
        get
        {
            // A grant, a cast or a user mapping has no name of its own: its signature says it all.
            var name = string.IsNullOrEmpty(Name) ? Signature : Signature.Length == 0 ? Quote.Identifier(Name) : Quote.Identifier(Name) + Signature;
            return (string.IsNullOrEmpty(Schema), string.IsNullOrEmpty(Of)) switch
            {
                (true, _) => name,
                (false, true) => string.Concat(Quote.Identifier(Schema), ".", name),
                _ => string.Concat(string.Concat(Quote.Identifier(Schema), ".", Quote.Identifier(Of)), ".", name),
            };
        }
    }

    /// <summary>Writes what <see cref="ToString"/> gives.</summary>
    /// <returns>The number of characters, or -1 where they do not fit.</returns>
    internal int Format(Span<char> into)
    {
        var length = 0;
        var fits = Append(into, ref length, FactKinds.Label(Kind)) && Append(into, ref length, " ");
        if (!string.IsNullOrEmpty(Schema))
        {
            fits = fits && Append(into, ref length, Quote.Identifier(Schema)) && Append(into, ref length, ".");
            if (!string.IsNullOrEmpty(Of))
            {
                fits = fits && Append(into, ref length, Quote.Identifier(Of)) && Append(into, ref length, ".");
            }
        }

        fits = fits && (string.IsNullOrEmpty(Name) || Append(into, ref length, Quote.Identifier(Name))) && Append(into, ref length, Signature);
        return fits ? length : -1;
    }

    private static bool Append(Span<char> into, ref int length, string text)
    {
        var fits = text.AsSpan().TryCopyTo(into[length..]);
        length += fits ? text.Length : 0;
        return fits;
    }
}
