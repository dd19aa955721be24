using Tenet.Core.Model;

namespace Tenet.Core.Rules.Shapes;

/// <summary>How the expressions of a policy are built.</summary>
public sealed record PolicyShape(FactId Policy, ExpressionShape? Using, ExpressionShape? WithCheck)
{
    public IEnumerable<ExpressionShape> Expressions => new[] { Using, WithCheck }.OfType<ExpressionShape>();
}
