namespace Tenet.Core.Project;

/// <summary>The forms by their words.</summary>
public static class DocumentForms
{
    public static IReadOnlyList<(string Word, DocumentForm Form)> Words { get; } =
    [
        ("outline", DocumentForm.Outline),
        ("reference", DocumentForm.Reference),
        ("sot", DocumentForm.Sot),
        ("guide", DocumentForm.Guide),
        ("design", DocumentForm.Design),
        ("site", DocumentForm.Site),
    ];

    /// <summary>The documents of a project that names none.</summary>
    public static IReadOnlyList<DocumentSettings> Default { get; } =
    [
        new() { Form = DocumentForm.Outline, Path = "docs/outline.md" },
        new() { Form = DocumentForm.Reference, Path = "docs/schema-reference.md" },
        new() { Form = DocumentForm.Sot, Path = "docs/SoT.ACTUAL_SCHEMA.md" },
        new() { Form = DocumentForm.Guide, Path = "docs/schema-guide.md" },
        new() { Form = DocumentForm.Design, Path = "docs/schema-design.md" },
    ];

    /// <summary>The site of a project that names none: made where it is asked for.</summary>
    public static DocumentSettings Site { get; } = new() { Form = DocumentForm.Site, Path = "docs/site" };

    public static string Word(DocumentForm form) => Words.First(pair => pair.Form == form).Word;
}
