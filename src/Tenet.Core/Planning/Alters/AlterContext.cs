using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Alters;

/// <summary>What an alteration may look at besides the fact itself.</summary>
internal sealed record AlterContext(ModelIndex Before, ModelIndex After)
{
    public int ServerVersion => After.ServerVersion;
}
