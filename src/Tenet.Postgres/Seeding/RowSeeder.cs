using Npgsql;
using Tenet.Core.Project;
using Tenet.Core.Seeding;
using Tenet.Core.Seeding.Values;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>Fills a database with rows that all of its constraints and triggers take, for tenants that never meet.</summary>
/// <remarks>Rows are drawn as sets into temporary tables and judged by the server; the order is that of foreign keys, and tables that need each other are filled by one statement.</remarks>
internal sealed class RowSeeder
{
    private readonly Trial trial;
    private readonly SeedSchema schema;
    private readonly TenantPlan plan;
    private readonly SeedRequest request;
    private readonly GroupFiller filler;
    private readonly IReadOnlyDictionary<string, Refusal> refused;
    private readonly Dictionary<string, TableDraft> drafts = [];

    public RowSeeder(Trial trial, SeedSchema schema, SeedRequest request, TenancySettings tenancy,
        IReadOnlyDictionary<string, IReadOnlyList<string?[]>> templates, IReadOnlyDictionary<string, Refusal> refused)
    {
        (this.trial, this.schema, this.request, this.refused) = (trial, schema, request, refused);
        plan = TenantPlan.Of(schema, tenancy);
        filler = new GroupFiller(trial, new RecipeChooser(trial, new TypeRecipes(schema.Types, new FakeWords(request.Seed)), request.Seed), tenancy, request.Seed, templates);
    }

    /// <summary>Who belongs to whom.</summary>
    public TenantPlan Plan => plan;

    /// <summary>The tables in the order in which they were filled; each group by one statement.</summary>
    public IReadOnlyList<IReadOnlyList<TableDraft>> Groups { get; private set; } = [];

    public async Task FillAsync()
    {
        await trial.NeedAsync(
            "SET LOCAL TimeZone = 'UTC'",
            "SET LOCAL DateStyle = 'ISO, YMD'",
            "SET LOCAL IntervalStyle = 'postgres'",
            "SET LOCAL client_min_messages = error",
            // What waits for the end of the transaction would cost all rows.
            "SET CONSTRAINTS ALL IMMEDIATE",
            "CREATE TEMPORARY TABLE tenet_counts (p int, t int, c bigint)",
            "CREATE TEMPORARY TABLE tenet_refused (p int, n bigint, state text, place text, words text)");
        var order = TableOrder.Groups([.. schema.Tables.Select(table => table.Path)], path => Needs(schema.Find(path)!));
        Groups = [.. order.Select(Prepare)];
        foreach (var group in Groups)
        {
            foreach (var left in group.Where(item => refused.ContainsKey(item.Table.Path)))
            {
                left.Refused = refused[left.Table.Path];
            }

            await filler.FillAsync(group, plan.Root is { } root && drafts[root.Path] is var draft && !group.Contains(draft) ? draft : null);
        }

        await FinishAsync();
    }

    private IEnumerable<string> Needs(SeedTable table) =>
        table.ForeignKeys.Where(key => Follows(table, key)).Select(key => key.Parent)
            .Concat(plan.TenantColumns(table).Count > 0 ? [plan.Root!.Path] : []);

    // A row that is there for all leaves out what belongs to a tenant.
    private bool Follows(SeedTable table, SeedForeignKey key) => schema.Find(key.Parent) is { } parent && (plan.IsBound(table) || !plan.IsBound(parent));

    private List<TableDraft> Prepare(IReadOnlyList<string> paths)
    {
        var group = paths.Select(path => schema.Find(path)!).ToList();
        var depth = group.SelectMany(Needs).Where(path => !paths.Contains(path)).Select(path => drafts[path].Depth + 1).DefaultIfEmpty(0).Max();
        foreach (var table in group)
        {
            var isBound = plan.IsBound(table);
            var isRoot = plan.IsRoot(table);
            drafts[table.Path] = new TableDraft(table, drafts.Count + 1)
            {
                IsBound = isBound,
                IsRoot = isRoot,
                Tenants = isBound ? request.Tenants : 1,
                Wanted = isRoot ? 1 : request.RowsOf(table),
                Depth = depth,
                TenantColumns = plan.TenantColumns(table),
                KeptColumns = Kept(table),
            };
        }

        foreach (var table in group)
        {
            var draft = drafts[table.Path];
            foreach (var key in table.ForeignKeys)
            {
                var isFollowed = Follows(table, key);
                if (!isFollowed)
                {
                    foreach (var column in key.Columns.Where(column => !table.Column(column).NotNull))
                    {
                        draft.Recipes[column] = null;
                    }
                }
                else if (!key.Columns.Any(column => table.Column(column).Generated))
                {
                    (paths.Contains(key.Parent) ? draft.Inner : draft.Outer).Add((key, drafts[key.Parent]));
                }
            }

            // Parents of parents come second: who refers to an order refers to its customer by it.
            draft.Outer.Sort((a, b) => (b.Parent.Depth, b.Key.Columns.Count).CompareTo((a.Parent.Depth, a.Key.Columns.Count)) is var c and not 0 ? c : string.CompareOrdinal(a.Key.Name, b.Key.Name));
            if (!draft.IsBound && plan.Column is { } tenant && table.Columns.Any(column => column.Name == tenant && !column.NotNull))
            {
                draft.Recipes[tenant] = null;
            }
        }

        return [.. group.Select(table => drafts[table.Path])];
    }

    private List<string> Kept(SeedTable table) =>
    [
        .. table.KeyColumns.Concat(Children[table.Path].SelectMany(key => key.ParentColumns)).Concat(plan.IsRoot(table) ? table.KeyColumns : [])
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private ILookup<string, SeedForeignKey> Children => field ??= schema.Tables.SelectMany(table => table.ForeignKeys).ToLookup(key => key.Parent);

    // What waited for other tables is looked at now.
    private async Task FinishAsync()
    {
        var (_, problem) = await trial.TogetherAsync(async () =>
        {
            await trial.NeedAsync("SET CONSTRAINTS ALL IMMEDIATE");
            return true;
        });
        if (problem is not null)
        {
            throw new DeferredRefusal(problem);
        }

        foreach (var draft in drafts.Values)
        {
            foreach (var column in draft.Given.Where(column => column.Sequence is not null))
            {
                await trial.TryAsync($"SELECT setval({Quote.Literal(column.Sequence!)}, max({Quote.Identifier(column.Name)})) FROM {draft.Table.Path} HAVING max({Quote.Identifier(column.Name)}) > 0");
            }
        }
    }
}
