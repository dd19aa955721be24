namespace Tenet.Bench.Snapshot;

/// <summary>A script of this program as a file, for as long as it is needed.</summary>
internal sealed class TemporaryScript : IDisposable
{
    public TemporaryScript(string resource)
    {
        using var text = typeof(TemporaryScript).Assembly.GetManifestResourceStream(resource)!;
        using var file = File.Create(Path);
        text.CopyTo(file);
    }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
