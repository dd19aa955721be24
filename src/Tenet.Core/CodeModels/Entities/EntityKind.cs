namespace Tenet.Core.CodeModels.Entities;

internal enum EntityKind
{
    Table,
    View,
    MaterializedView,
}
