using System.Collections.Immutable;
using Tenet.Core.Errors;
using Tenet.Core.Isolation.Attacks.Context;
using Tenet.Core.Isolation.Attacks.Escape;
using Tenet.Core.Isolation.Attacks.Keys;
using Tenet.Core.Isolation.Attacks.Leak;
using Tenet.Core.Isolation.Attacks.Paths;
using Tenet.Core.Isolation.Attacks.Read;
using Tenet.Core.Isolation.Attacks.Scope;
using Tenet.Core.Isolation.Attacks.Write;
using Tenet.Core.Project.Yaml;

namespace Tenet.Core.Isolation;

/// <summary>All attacks.</summary>
public static class AttackBook
{
    /// <summary>By family and id.</summary>
    public static ImmutableArray<Attack> All { get; } =
    [
        new AggregateRows(),
        new CopyOut(),
        new CountRows(),
        new JoinRows(),
        new SelectByKey(),
        new LockRows(),
        new ReturnRows(),
        new TableSample(),
        new SelectRows(),
        new SelectInSubquery(),
        new DeleteRows(),
        new InsertForOther(),
        new MergeRows(),
        new MoveRows(),
        new RenameKeys(),
        new WriteOwnRows(),
        new TruncateTable(),
        new UpdateRows(),
        new UpsertRows(),
        new ProbeForeignKey(),
        new PointAcross(),
        new ProbeUnique(),
        new CallRoutine(),
        new ReadLargeObject(),
        new ReadMaterializedView(),
        new ReachPart(),
        new ReadSequence(),
        new SetSequence(),
        new TriggerCopies(),
        new ReadView(),
        new WriteView(),
        new SettingChosen(),
        new SettingForged(),
        new SettingEmpty(),
        new SettingLeftBehind(),
        new SettingMalformed(),
        new SettingMissing(),
        new PlanReused(),
        new TenantUnknown(),
        new ChangeTable(),
        new OwnerUnforced(),
        new ResetSettings(),
        new RowSecurityOff(),
        new SearchPath(),
        new SetRole(),
        new TemporaryTables(),
        new CastError(),
        new ExplainPlan(),
        new LeakyFunction(),
        new ReadStatistics(),
        new WritePlatform(),
        new Undeclared(),
    ];

    /// <summary>The columns of the matrix.</summary>
    public static ImmutableArray<string> Families { get; } = [.. All.Select(attack => attack.Info.Family).Distinct()];

    /// <summary>The attacks of that id or family.</summary>
    /// <exception cref="TenetException">TNT5035 where there is none.</exception>
    public static IReadOnlyList<Attack> Named(string name) =>
        All.Where(attack => attack.Info.Id == name || attack.Info.Family == name).ToList() is { Count: > 0 } found
            ? found
            : throw new TenetException(ErrorCode.AttackUnknown, $"There is no attack '{name}'{NearestWord.Ending(name, [.. All.Select(attack => attack.Info.Id), .. Families])}");
}
