namespace Tenet.Core.Importing.Reading;

/// <summary>A piece of a sentence.</summary>
internal sealed record Run(string Text, bool IsCode, bool IsBold);
