using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>That row security is on for tables, as one document says it.</summary>
internal sealed record ImportedSecurity(ValueList<string> Tables, Place Place);
