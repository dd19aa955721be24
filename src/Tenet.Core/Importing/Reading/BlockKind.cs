namespace Tenet.Core.Importing.Reading;

internal enum BlockKind
{
    Heading,
    Paragraph,
    Item,
    Row,
    Fence,
    Quote,
}
