using System.ComponentModel;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>A folder under <c>Node</c> with its packages, fetched by npm as its lock file says.</summary>
internal static class NodeFolder
{
    /// <returns>The folder with the packages, or why there is none.</returns>
    public static async Task<(string? Folder, string Why)> InstallAsync(string name)
    {
        var source = Repository.At("tests", "Tenet.Tests", "Node", name);
        var folder = Directory.CreateDirectory(Repository.At("artifacts", "node", name)).FullName;
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        try
        {
            var (exit, output) = await CompiledModels.RunAsync("npm", folder, "ci", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts");
            return exit == 0 ? (folder, "") : (null, $"npm could not fetch the packages of {name}: {output}");
        }
        catch (Win32Exception)
        {
            return (null, "npm is not here.");
        }
    }
}
