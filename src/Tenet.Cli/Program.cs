using Npgsql;
using Tenet.Core.Snapshots;
using Tenet.Postgres.Catalog;

AppContext.SetSwitch("Npgsql.EnableSqlRewriting", false);
var sw = System.Diagnostics.Stopwatch.StartNew();
var model = await CatalogReader.ReadAsync(async ct => { var c = new NpgsqlConnection(args[0]); await c.OpenAsync(ct); return c; }, default);
Console.Error.WriteLine($"read {sw.ElapsedMilliseconds} ms, {model.Facts.Length} facts {model.Edges.Length} edges");
await using var f = Console.OpenStandardOutput();
SnapshotSerializer.Write(model, f);
Console.Error.WriteLine($"wrote {sw.ElapsedMilliseconds} ms");
foreach (var n in model.Notices) Console.Error.WriteLine(n);
