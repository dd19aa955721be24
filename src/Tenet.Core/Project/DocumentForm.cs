namespace Tenet.Core.Project;

/// <summary>The forms that a document of the schema can have.</summary>
public enum DocumentForm
{
    /// <summary>Domain and schema outline.</summary>
    Outline,

    /// <summary>Schema reference.</summary>
    Reference,

    /// <summary>The source of truth by stable ids.</summary>
    Sot,

    /// <summary>Schema guide with diagram.</summary>
    Guide,

    /// <summary>Design document, wrapped in XML between markers.</summary>
    Design,

    /// <summary>A static site in a folder of its own.</summary>
    Site,
}
