using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Regions;
using Tenet.Core.Documents.Views;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;
using Tenet.Tests.Unit.Documents;
using Xunit;

namespace Tenet.Tests.Unit.Context;

/// <summary>Words in context files and words in a document, through the same life of renames, additions and drops: each stays whole, with its own table.</summary>
public sealed class RandomDocumentLifeTests
{
    private static readonly string[] Names = ["alpha", "beta", "gamma", "delta", "epsilon"];
    private static readonly TemplateEngine Engine = new([]);

    /// <summary>A thousand take a minute or two; <c>TENET_TEST_SEQUENCES=1000</c> asks for them.</summary>
    private static int Sequences => int.Parse(Environment.GetEnvironmentVariable("TENET_TEST_SEQUENCES") ?? "40", CultureInfo.InvariantCulture);

    //
    [Fact]
    public void No_sentence_of_a_file_or_a_document_is_lost_or_moved()
    {
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Sequences),
            Prop.ForAll(Gen.Choose(0, int.MaxValue).ListOf(40).ToArbitrary(), dice =>
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

    /// <summary>A team that writes about each table once, in a file and in the document, and names the table by what no rename changes.</summary>
    private sealed class Life
    {
        private readonly World world = new();
        private readonly Desk desk = new();
        private readonly Dictionary<uint, string> ids = [];
        private readonly HashSet<uint> described = [];
        private string? text;

        public void Step(int die)
        {
            var (what, pick) = (die % 9, die / 9);
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
                case 3 or 4 when table is not null && world.Tables.All(other => other.Name != name):
                    table.Name = name;
                    break;
                case 5 when table is { Columns.Count: > 0 } && table.Columns.All(column => column.Name != name):
                    table.Columns[pick % table.Columns.Count].Name = name;
                    break;
                case 6:
                    world.Migrate();
                    break;
                case 7 or 8:
                    Run();
                    break;
            }
        }

        public void Run()
        {
            world.Migrate();
            var (bound, stable) = desk.Run(world);
            var document = Generate(bound, stable);
            Assert.Equal(HandEdit.None, document.Edit);
            text = document.Text;
            Judge(document, stable);
            foreach (var table in world.Tables.Where(table => !described.Contains(table.Oid)).ToList())
            {
                Describe(table, stable);
            }
        }

        private void Describe(WorldTable table, StableIds stable)
        {
            var id = stable.Find(Id(table))!.Id.ToString();
            ids[table.Oid] = id;
            described.Add(table.Oid);
            desk.Write($"db/context/{table.Oid}.yml", $"table: {table.Name}\nid: {id}\npurpose:\n  stores: About {table.Oid}, in a file.\n");
            var marker = ProseReader.Marker($"{id}.context") + "\n";
            Assert.Contains(marker, text!, StringComparison.Ordinal);
            text = text!.Replace(marker, $"{marker}About {table.Oid}, in the document.\n", StringComparison.Ordinal);
        }

        private void Judge(GeneratedDocument document, StableIds stable)
        {
            var prose = ProseReader.Read(document.Text, "x").ToDictionary(region => region.Id, region => region.Text);
            var sections = document.Text.Split("\n## ").Where(section => section.StartsWith("DBT-", StringComparison.Ordinal)).ToDictionary(section => section[..section.IndexOf(':', StringComparison.Ordinal)]);
            foreach (var oid in described)
            {
                var table = world.Tables.FirstOrDefault(table => table.Oid == oid);
                Assert.Equal($"About {oid}, in the document.\n", prose[$"{ids[oid]}.context"]);
                Assert.Equal(table is null, document.Orphans.Any(orphan => orphan.Id == $"{ids[oid]}.context"));
                Assert.Contains($"stores: About {oid}, in a file.\n", desk.Files[$"db/context/{oid}.yml"], StringComparison.Ordinal);
                if (table is not null)
                {
                    Assert.Equal(ids[oid], stable.Find(Id(table))!.Id.ToString());
                    Assert.StartsWith($"{ids[oid]}: {table.Name}\n", sections[ids[oid]], StringComparison.Ordinal);
                    Assert.Contains($"**What It Stores**: About {oid}, in a file.\\\n", sections[ids[oid]], StringComparison.Ordinal);
                }

                Assert.Equal(table is null ? 0 : 1, sections.Values.Count(section => section.Contains($"**What It Stores**: About {oid}, in a file.", StringComparison.Ordinal)));
            }
        }

        private GeneratedDocument Generate(BoundContext bound, StableIds stable)
        {
            var settings = new DocumentSettings { Form = DocumentForm.Sot, Path = "docs/x.md" };
            var view = SchemaView.Of(new DocumentSources
            {
                Project = "life",
                Model = world.Model(),
                Context = bound.Context,
                Ids = id => stable.Find(id)?.Id.ToString(),
                Category = id => stable.Find(id)?.Category,
            });
            return new DocumentGenerator(view, Engine, new FixedClock("2026-01-01T00:00:00Z"), [settings]).Generate(settings, text);
        }

        private static FactId Id(WorldTable table) => new(FactKind.Table, "public", table.Name);
    }
}
