using System.CommandLine;
using Tenet.Cli.Planning;
using Tenet.Core.Errors;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Cli.Commands;

/// <summary>Options of all commands that plan.</summary>
internal sealed class PlanArguments
{
    private const string Direct = "direct";
    private const string Online = "online";

    private readonly Option<string[]> renames = new("--rename")
        { Description = "What is the same under another name, e.g. users.name=users.full_name; a comment '-- tenet:renamed-from users.name' in the SQL says so, too.", HelpName = "OLD=NEW" };

    private readonly Option<string[]> accept = new("--accept")
        { Description = "A hazard that is meant so, by its name, its class (isolation, data-loss), or all.", HelpName = "HAZARD" };

    private readonly Option<bool> noProof = new("--no-proof") { Description = "Do not run the plan on a sandbox with rows." };

    private readonly Option<string> strategy = new("--strategy")
        { Description = "online: nobody who uses the database waits while rows are read or written; direct: the fewest steps.", HelpName = $"{Online}|{Direct}", DefaultValueFactory = _ => Online };

    public void AddTo(Command command)
    {
        strategy.AcceptOnlyFromAmong(Direct, Online);
        command.Options.Add(strategy);
        command.Options.Add(renames);
        command.Options.Add(accept);
        command.Options.Add(noProof);
    }

    public Acceptance Accepted(ParseResult parsed) => new(parsed.GetValue(accept) ?? []);

    public PlanStrategy Strategy(ParseResult parsed) => parsed.GetValue(strategy) == Direct ? PlanStrategy.Direct : PlanStrategy.Online;

    public bool Proves(ParseResult parsed) => !parsed.GetValue(noProof);

    /// <exception cref="TenetException">TNT1011 where one is no <c>OLD=NEW</c>.</exception>
    public IReadOnlyList<SaidRename> Renames(ParseResult parsed) =>
    [
        .. (parsed.GetValue(renames) ?? []).Select(option =>
            SaidRename.Parse(option) ?? throw new TenetException(ErrorCode.UsageWrong, $"--rename {option}: an old and a new name are expected, as in users.name=users.full_name.")),
    ];
}
