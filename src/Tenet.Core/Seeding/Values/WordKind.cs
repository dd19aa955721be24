namespace Tenet.Core.Seeding.Values;

/// <summary>What words are about.</summary>
public enum WordKind
{
    FirstName,
    LastName,
    Company,
    City,
    Street,
    Country,
    Region,
    Product,
    Title,
    Sentence,
    Job,
    Department,
    UserAgent,
    MimeType,
    FileName,
    Noun,
}
