using System.Buffers;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation;

/// <summary>Who attacks, and what there is: the rows of their own tenant, and those of others.</summary>
/// <param name="schema">The schema.</param>
/// <param name="persona">Who attacks.</param>
/// <param name="stock">Rows of all tenants.</param>
public sealed class Scene(IsolationSchema schema, Persona persona, RowStock stock)
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly Lazy<(SearchValues<string> Search, Dictionary<char, List<string>> Values)> marks =
        new(() => FindMarks(stock, persona, [.. stock.Tenants.Where(tenant => !persona.Reach.Contains(tenant))]));

    public IsolationSchema Schema => schema;

    public Persona Persona => persona;

    public RowStock Stock => stock;

    /// <summary>A role that a superuser makes for a moment; its name must be free on the whole server.</summary>
    public string Stranger { get; init; } = "tenet_owner";

    /// <summary>Somebody of each tenant, for requests of theirs.</summary>
    public IReadOnlyDictionary<string, string?> Users { get; init; } = new Dictionary<string, string?>();

    public string? UserOf(string tenant) => Users.GetValueOrDefault(tenant);

    /// <summary>Tenants whose rows the persona must not reach.</summary>
    public IReadOnlyList<string> Others { get; } = [.. stock.Tenants.Where(tenant => !persona.Reach.Contains(tenant))];

    /// <summary>The persona's own tenant; for nobody a tenant that some request may have had.</summary>
    public string Own => persona.Tenant is { } tenant && stock.Tenants.Contains(tenant) ? tenant : stock.Tenants[0];

    /// <summary>The other tenant whose rows of the table are attacked: one with rows, where there is one.</summary>
    public string Victim(OwnedTable table) => Others.OrderByDescending(tenant => (stock.Of(table, tenant).There.Count > 0 ? 2 : 0) + (stock.Of(table, tenant).Spare is null ? 0 : 1)).First();

    /// <summary>A row of another tenant.</summary>
    public TenantRow? Foreign(OwnedTable table) => stock.Of(table, Victim(table)).There is [var row, ..] ? row : null;

    /// <summary>A row that another tenant could add.</summary>
    public TenantRow? ForeignSpare(OwnedTable table) =>
        stock.Of(table, Victim(table)).Spare ?? Others.Select(tenant => stock.Of(table, tenant).Spare).FirstOrDefault(spare => spare is not null) ?? stock.Latecomers.GetValueOrDefault(table.Id);

    /// <summary>A row of the persona's own tenant.</summary>
    public TenantRow? Mine(OwnedTable table) => stock.Of(table, Own).There is [var row, ..] ? row : null;

    /// <summary>A row that the persona's own tenant could add.</summary>
    public TenantRow? MineSpare(OwnedTable table) => stock.Of(table, Own).Spare;

    /// <summary>Why there is no row to attack with.</summary>
    public string Missing(OwnedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return stock.Missing(table) ?? "the samples hold no row of the tenants that are looked at";
    }

    /// <summary>The persona's reach as SQL takes it behind IN.</summary>
    public string ReachList => persona.Reach.Count == 0 ? "(NULL)" : $"({string.Join(", ", persona.Reach.Select(Quote.Literal))})";

    /// <summary>The first value in the text that rows of others have and rows within reach have not, and that the persona did not say itself.</summary>
    public string? FindMark(string text, string said)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(said);
        var (all, from) = (marks.Value, 0);
        while (from < text.Length && text.AsSpan(from).IndexOfAny(all.Search) is var hit and >= 0)
        {
            var at = from + hit;
            foreach (var mark in all.Values.GetValueOrDefault(text[at], []))
            {
                if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0 && !said.Contains(mark, StringComparison.Ordinal))
                {
                    return mark;
                }
            }

            from = at + 1;
        }

        return null;
    }

    private static (SearchValues<string> Search, Dictionary<char, List<string>> Values) FindMarks(RowStock stock, Persona persona, IReadOnlyList<string> others)
    {
        var foreign = others.SelectMany(tenant => stock.Values.GetValueOrDefault(tenant) ?? None).ToHashSet(StringComparer.Ordinal);
        foreach (var tenant in persona.Reach)
        {
            foreign.ExceptWith(stock.Values.GetValueOrDefault(tenant) ?? None);
        }

        foreign.ExceptWith(stock.Common);
        return (SearchValues.Create([.. foreign], StringComparison.Ordinal), foreign.GroupBy(value => value[0]).ToDictionary(group => group.Key, group => group.ToList()));
    }
}
