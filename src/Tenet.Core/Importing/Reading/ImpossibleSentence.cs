using System.Text.RegularExpressions;

namespace Tenet.Core.Importing.Reading;

/// <summary>A promise that sentences like to make and that PostgreSQL cannot keep.</summary>
internal sealed record ImpossibleSentence(string Kind, Regex Form, string Message, string Resolution);
