using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>Columns that every table is said to have.</summary>
internal sealed record ImportedStandard(ValueList<ImportedAttribute> Columns, Place Place);
