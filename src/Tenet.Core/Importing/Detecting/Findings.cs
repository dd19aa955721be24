using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Looks over the finished schema beside the documents for what contradicts without having hindered anything.</summary>
internal sealed class Findings : IStep
{
    public static readonly IReadOnlyList<IDetector> Detectors =
    [
        new ReservedWord(), new TableWithoutColumns(), new IndexUnderRowSecurity(), new EnumIndexUnderRowSecurity(), new NullHidesRow(), new IndexIsPrefix(), new IndexIsDouble(), new OneRoleForMany(),
        new RetentionWithoutDate(), new ImmutableYetPurged(), new DiagramIncomplete(), new IndexNamesDiffer(), new ColumnNamesDiffer(), new SoftDeleteDiffers(), new DeletedRowBlocksName(),
        new SettingIsNoProof(), new IdsReveal(), new IdsDiffer(), new DropLosesData(), new IndexBuildLocks(), new PartitionUnprotected(), new PersonalDataElsewhere(), new PersonOfAnotherTenant(),
        new VisitorWithoutTenant(), new DayComparedWithMoment(),
    ];

    public void Apply(Workshop shop)
    {
        foreach (var detector in Detectors)
        {
            detector.Look(shop);
        }
    }
}
