namespace Tenet.Core.Importing;

internal enum Cardinality
{
    OneToMany,
    OneToOne,
    ManyToMany,
}
