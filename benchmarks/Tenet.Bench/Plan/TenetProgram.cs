using Tenet.Bench.Measuring;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Plan;

/// <summary>Tenet's own commands. Hazards that nobody accepted, and differences, are exit status 1.</summary>
internal sealed class TenetProgram(string program, string folder, ServerProgram server, TimeSpan limit)
{
    private static readonly string[] Json = ["--format", "json"];

    public Contender Diff(string from, string to) => Contender("tenet diff", StatementCount.OfDiff, "diff", from, to);

    public Contender Plan(string from, string to, params string[] options) => Contender("tenet plan", StatementCount.OfPlan, ["plan", "--no-proof", "--from", from, "--to", to, .. options]);

    public Contender ProvedPlan(string from, string to) => Contender("tenet plan, proved", StatementCount.OfPlan, "plan", "--from", from, "--to", to);

    /// <summary>A dump for those who read dumps: its names are written out, and <c>pg_dump</c> of an older version refuses the server.</summary>
    public string Dump(string source, string name)
    {
        var file = Path.Combine(folder, name + ".dump");
        Program("tenet dump", ["dump", source, "-o", file]).Run();
        return file;
    }

    public MeasuredProgram Docs(string project) => new("tenet docs", program, "docs", "-p", project, "--postgres-bin", server.BinDirectory);

    public Contender Check(string project) => new(new MeasuredProgram("tenet check", program, "check", "-p", project, "--postgres-bin", server.BinDirectory), output => output.Length);

    private Contender Contender(string name, Func<string, int> count, params string[] words) => new(Program(name, words), count) { Counted = Program(name, [.. words, .. Json]) };

    private MeasuredProgram Program(string name, string[] words) =>
        new(name, program, [.. words, "-p", folder, "--postgres-bin", server.BinDirectory]) { HighestCode = 1, Limit = limit };
}
