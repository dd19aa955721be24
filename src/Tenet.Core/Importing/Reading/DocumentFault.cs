using Tenet.Core.Errors;

namespace Tenet.Core.Importing.Reading;

/// <summary>What makes a document unreadable as a whole.</summary>
internal static class DocumentFault
{
    public static TenetException Of(string what, Place place, Exception? inner = null) =>
        new(ErrorCode.ImportDocumentBroken, what, place.ToString(), inner: inner);
}
