namespace Tenet.Core.History.Layouts;

/// <summary>One way to lay out a folder of migrations: what the names of its files mean.</summary>
internal interface ILayout
{
    public MigrationLayout Layout { get; }

    /// <summary>What a file's name looks like, for errors.</summary>
    public string Form { get; }

    /// <summary>The markers that divide its files.</summary>
    public MarkerFamily Markers { get; }

    /// <summary>Whether its versions are times, so that an impossible date is an error.</summary>
    public bool Stamped => false;

    /// <summary>Whether its tool runs files in the order of their names, so that 10_b before 2_a is an error.</summary>
    public bool Named => false;

    /// <summary>Whether its versions count up by one, so that a gap is an error.</summary>
    public bool Counted => false;

    /// <summary>Understands a file's name, or gives null where it is of another layout.</summary>
    public NamedFile? Read(MigrationFile file);

    /// <summary>Whether a file speaks for this layout when nobody named one. The text may count too.</summary>
    public bool Suits(MigrationFile file) => Read(file) is not null;
}
