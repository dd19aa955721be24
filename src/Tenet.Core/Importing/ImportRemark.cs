using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>One thing that was done in several places.</summary>
public sealed record ImportRemark(string What, ValueList<string> Where);
