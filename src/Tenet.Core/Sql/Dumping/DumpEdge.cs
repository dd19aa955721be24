using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>That a unit follows another.</summary>
/// <param name="To">The unit that comes first.</param>
/// <param name="Via">The fact that asks for it, where the model's edges say so.</param>
/// <param name="Target">What it asks for.</param>
internal readonly record struct DumpEdge(int To, FactId? Via, FactId Target);
