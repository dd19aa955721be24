namespace Tenet.Core.Importing.Reading;

/// <summary>Understands one form of description and marks what it used.</summary>
internal interface IDocumentReader
{
    public void Read(ReadingContext context);
}
