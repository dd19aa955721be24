namespace Tenet.Core.Documents.Checking;

/// <summary>What a document says something by.</summary>
internal enum StatementKind
{
    Row,
    Item,
    Code,
    Line,
}
