using Tenet.Core.Seeding;
using Tenet.Core.Seeding.Values;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Seeding;

/// <summary>A table while rows for it are made up: how values are drawn, how far it is, and what refused it.</summary>
public sealed class TableDraft(SeedTable table, int number)
{
    public SeedTable Table => table;

    /// <summary>Rows that were drawn and not tried yet.</summary>
    public string Draft { get; } = $"pg_temp.tenet_draft_{number}";

    /// <summary>Rows that the table took, as they were drawn.</summary>
    public string Rows { get; } = $"pg_temp.tenet_rows_{number}";

    /// <summary>What other tables refer to, as the table holds it.</summary>
    public string Keys { get; } = $"pg_temp.tenet_keys_{number}";

    public int Number => number;

    /// <summary>Rows belong to a tenant each.</summary>
    public required bool IsBound { get; init; }

    public required bool IsRoot { get; init; }

    /// <summary>How many tenants there are; 1 where rows are there for all.</summary>
    public required int Tenants { get; init; }

    /// <summary>Rows of each tenant.</summary>
    public required int Wanted { get; init; }

    /// <summary>Parents' parents count.</summary>
    public required int Depth { get; init; }

    /// <summary>Columns that name the tenant, with what they repeat.</summary>
    public required IReadOnlyList<(string Column, string RootColumn)> TenantColumns { get; init; }

    /// <summary>The columns that are kept of each row for those that refer to it.</summary>
    public required IReadOnlyList<string> KeptColumns { get; init; }

    /// <summary>Foreign keys to tables that are filled before.</summary>
    public List<(SeedForeignKey Key, TableDraft Parent)> Outer { get; } = [];

    /// <summary>Foreign keys to tables that are filled at the same time, itself among them.</summary>
    public List<(SeedForeignKey Key, TableDraft Parent)> Inner { get; } = [];

    /// <summary>How each column is drawn; null where it stays empty.</summary>
    public Dictionary<string, Recipe?> Recipes { get; } = [];

    /// <summary>Columns that are left to their default.</summary>
    public HashSet<string> Omitted { get; } = [];

    /// <summary>Columns whose values are drawn together.</summary>
    public List<Combination> Combinations { get; } = [];

    /// <summary>Values are drawn from all that each column alone takes.</summary>
    public Dictionary<string, IReadOnlyList<string?>> Wide { get; } = [];

    /// <summary>The number of the next row of a tenant.</summary>
    public long Next { get; set; } = 1;

    public Dictionary<int, long> Made { get; } = [];

    /// <summary>Triggers need the tenant's settings, or each row by itself.</summary>
    public bool Careful { get; set; }

    /// <summary>Of the rows that were drawn last, none had all of its parents.</summary>
    public bool LacksParents { get; set; }

    /// <summary>Columns that count the children of a parent: positions, versions, numbers of lines.</summary>
    public HashSet<string> Counting { get; } = [];

    /// <summary>Rows that triggers of other tables made, and that leave no room for more.</summary>
    public long Adopted { get; set; }

    /// <summary>Why there is no row, or fewer than wanted.</summary>
    public Refusal? Refused { get; set; }

    public int FirstTenant => IsBound ? 1 : 0;

    public int LastTenant => IsBound ? Tenants : 0;

    public long Total => Made.Values.Sum();

    public bool IsFull => Enumerable.Range(FirstTenant, LastTenant - FirstTenant + 1).All(tenant => Made.GetValueOrDefault(tenant) >= Wanted);

    public IEnumerable<SeedColumn> Given => table.Given.Where(column => !Omitted.Contains(column.Name));

    /// <summary>The columns between parentheses, and how rows of them are inserted.</summary>
    public string Insert => Given.Any() ? $"INSERT INTO {table.Path} ({GivenColumns}) OVERRIDING SYSTEM VALUE" : $"INSERT INTO {table.Path}";

    public string GivenColumns => Quote.Identifiers(Given.Select(column => column.Name));

    /// <summary>Columns of foreign keys and of the tenant: their values come from other rows.</summary>
    public IEnumerable<string> Referring => Outer.Concat(Inner).SelectMany(item => item.Key.Columns).Concat(TenantColumns.Select(pair => pair.Column)).Distinct();

    /// <summary>Some key needs the column to differ from row to row.</summary>
    public bool IsKey(string column) => table.Keys.Any(key => key.Columns.Contains(column));
}
