using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;
using Xunit;

namespace Tenet.Tests.Unit.Context;

/// <summary>Whatever is renamed, added and dropped, in whatever order and between whichever runs: no sentence is lost, and none moves to another object.</summary>
public sealed class RandomLifeTests
{
    private static readonly string[] Names = ["alpha", "beta", "gamma", "delta"];

    // R-009, R-202
    [Fact]
    public void No_sentence_is_ever_lost_or_moved()
    {
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(Gen.Choose(0, int.MaxValue).ListOf(60).ToArbitrary(), dice =>
            {
                var life = new Life();
                foreach (var die in dice)
                {
                    life.Step(die);
                }

                life.Run();
                return true;
            }));
    }

    /// <summary>A team at work. Each file and each column's example say which object they are about, by what no rename changes.</summary>
    private sealed class Life
    {
        private readonly World world = new();
        private readonly Desk desk = new();
        private readonly Dictionary<uint, string> files = [];
        private readonly Dictionary<uint, HashSet<int>> sentences = [];
        private readonly Dictionary<string, uint> ids = [];

        public void Step(int die)
        {
            var (what, pick) = (die % 12, die / 12);
            var table = world.Tables.Count == 0 ? null : world.Tables[pick % world.Tables.Count];
            var name = Names[pick / 7 % Names.Length];
            switch (what)
            {
                case 0 or 1 when world.Tables.All(other => other.Name != name):
                    world.Add(name, "one", "two");
                    break;
                case 2 when table is not null:
                    world.Drop(table);
                    break;
                case 3 or 4 or 5 when table is not null && world.Tables.All(other => other.Name != name):
                    table.Name = name;
                    break;
                case 6 when table is not null && table.Columns.All(column => column.Name != name):
                    table.Add(name);
                    break;
                case 7 when table is { Columns.Count: > 0 }:
                    table.Columns.RemoveAt(pick % table.Columns.Count);
                    break;
                case 8 or 9 when table is { Columns.Count: > 0 } && table.Columns.All(column => column.Name != name):
                    table.Columns[pick % table.Columns.Count].Name = name;
                    break;
                case 10:
                    world.Migrate();
                    break;
                case 11:
                    Run();
                    break;
            }
        }

        public void Run()
        {
            world.Migrate();
            var (bound, stable) = desk.Run(world);
            Judge(bound, stable);
            Judge(desk.Look(world).Bound, stable);
            foreach (var table in world.Tables.Where(table => !files.ContainsKey(table.Oid)))
            {
                Describe(table, stable);
            }

            try
            {
                Judge(desk.Look(world).Bound, stable);
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"{problem.Message}\n{desk.Registry}\n{string.Join("---\n", desk.Files.Values)}\n{string.Join(", ", world.Tables.Select(table => $"{table.Oid} {table.Name}"))}", problem);
            }
        }

        private void Describe(WorldTable table, StableIds stable)
        {
            var file = $"db/context/{table.Oid}.yml";
            var names = ContextFile.ParseAll(desk.Files.Select(pair => new ContextText(pair.Key, pair.Value))).Select(said => said.Object.Name);
            var taken = names.Contains(table.Name) || IdRegistry.Parse(desk.Registry, "ids.yml").Names.Any(known => known.Object.Name == table.Name);
            desk.Write(file, $"table: {table.Name}\n" + (taken ? $"id: {stable.Find(Id(table))!.Id}\n" : "") + $"owner: '{table.Oid}'\ncolumns:\n"
                + string.Concat(table.Columns.Select(column => $"  {column.Name}: {{ example: {column.Number} }}\n")) + "  never: pii\n");
            files[table.Oid] = file;
            sentences[table.Oid] = [.. table.Columns.Select(column => column.Number)];
        }

        private void Judge(BoundContext bound, StableIds stable)
        {
            foreach (var (oid, file) in files)
            {
                var table = world.Tables.FirstOrDefault(table => table.Oid == oid);
                var said = table is null ? null : bound.Context.Find(Id(table));
                Assert.True(table is null == bound.Orphans.Any(orphan => orphan.File == file && orphan.Column is null), $"{file} is an orphan exactly when its table is gone");
                Assert.Contains($"owner: '{oid}'", desk.Files[file], StringComparison.Ordinal);
                Assert.All(sentences[oid], number => Assert.Contains($"{{ example: {number} }}", desk.Files[file], StringComparison.Ordinal));
                if (table is null)
                {
                    continue;
                }

                Assert.Equal(oid.ToString(CultureInfo.InvariantCulture), said?.Owner);
                foreach (var number in sentences[oid])
                {
                    var column = table.Columns.FirstOrDefault(column => column.Number == number);
                    Assert.Equal(column?.Name, said!.Columns.SingleOrDefault(item => item.Example == number.ToString(CultureInfo.InvariantCulture))?.Name);
                }

                Assert.Equal(sentences[oid].Count + 1, said!.Columns.Count + bound.Orphans.Count(orphan => orphan.File == file));
            }

            foreach (var table in world.Tables)
            {
                // An id belongs to one object for ever.
                var id = stable.Find(Id(table))!.Id.ToString();
                Assert.True(ids.TryAdd(id, table.Oid) || ids[id] == table.Oid, $"{id} was given again");
                Assert.Equal(1, ids.Count(pair => pair.Value == table.Oid));
            }
        }

        private static FactId Id(WorldTable table) => new(FactKind.Table, "public", table.Name);
    }
}
