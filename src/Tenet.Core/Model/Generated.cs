namespace Tenet.Core.Model;

/// <summary>What a generated column is computed from, and whether the result is stored (virtual from 18 on).</summary>
public sealed record Generated(string Expression, bool Virtual = false);
