using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>A list of values with a name.</summary>
internal sealed record ImportedEnum(string Name, ValueList<string> Values, Place Place);
