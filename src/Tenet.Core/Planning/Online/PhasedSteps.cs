using Tenet.Core.Model;

namespace Tenet.Core.Planning.Online;

/// <summary>Numbers the phases: a piece has one of its own, but for those that join the main phase.</summary>
internal sealed class PhasedSteps(IReadOnlyList<Hazard> hazards)
{
    private readonly ILookup<FactId, Hazard> bySubject = hazards.ToLookup(hazard => hazard.Subject);
    private readonly HashSet<FactId> told = [];
    private readonly List<PlanStep> steps = [];
    private int phase = 1;
    private bool isOpen;

    public IEnumerable<PlanStep> All => steps;

    public void Add(IReadOnlyList<PlanStep> renames)
    {
        foreach (var rename in renames)
        {
            var piece = Piece.Quick(rename.Action, rename.Sql);
            steps.Add(rename with { LockTimeout = piece.LockTimeout, StatementTimeout = piece.StatementTimeout });
            isOpen = true;
        }
    }

    public void Add(FactId subject, IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            Add(subject, piece, joins: false);
        }
    }

    /// <param name="subject">What the piece is about.</param>
    /// <param name="piece">Its statements.</param>
    /// <param name="joins">They run together with those before, where these joined as well.</param>
    public void Add(FactId subject, Piece piece, bool joins)
    {
        if (!joins)
        {
            Commit();
        }

        foreach (var sql in piece.Statements)
        {
            // Each danger stands at the first step of its subject.
            steps.Add(new PlanStep(sql, subject, piece.Action, phase, piece.InTransaction, told.Add(subject) ? bySubject[subject].ToValueList() : [])
            {
                LockTimeout = piece.LockTimeout,
                StatementTimeout = piece.StatementTimeout,
                BeforeRetry = piece.BeforeRetry,
            });
            isOpen = true;
        }

        if (!joins)
        {
            Commit();
        }
    }

    /// <summary>The next step begins a phase.</summary>
    public void Commit()
    {
        if (isOpen)
        {
            phase++;
            isOpen = false;
        }
    }
}
