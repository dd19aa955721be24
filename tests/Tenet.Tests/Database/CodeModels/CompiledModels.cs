using System.Diagnostics;
using System.Reflection;
using System.Xml.Linq;
using Tenet.Core.CodeModels;
using Tenet.Core.Project;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>The C# models of all subjects, compiled once by the SDK as a project of a user's would be: every warning an error, code style too.</summary>
internal sealed class CompiledModels
{
    private static readonly Lock Gate = new();
    private static Task<CompiledModels>? made;

    private CompiledModels(string folder, int exit, string output) => (Folder, Exit, Output) = (folder, exit, output);

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    public int Exit { get; }

    public string Output { get; }

    public Assembly Assembly => field ??= Assembly.LoadFrom(Path.Combine(Folder, "bin", "Models.dll"));

    public static Task<CompiledModels> OfAsync(Postgres.Sandbox.Sandbox sandbox)
    {
        lock (Gate)
        {
            return made ??= Task.Run(() => MakeAsync(sandbox));
        }
    }

    public static string NamespaceOf(string subject) => NamespaceName.For(subject);

    private static async Task<CompiledModels> MakeAsync(Postgres.Sandbox.Sandbox sandbox)
    {
        var folder = Directory.CreateTempSubdirectory("tenet-models-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var subject in ModelSubject.All)
        {
            var writer = await ModelSubject.WriterAsync(sandbox, subject);
            Directory.CreateDirectory(Path.Combine(folder, subject));
            foreach (var file in writer.Write(ModelTarget.Csharp, NamespaceOf(subject)).Files)
            {
                await File.WriteAllTextAsync(Path.Combine(folder, subject, file.Path), file.Text);
            }
        }

        // The version that this repository uses lies in NuGet's cache already.
        var npgsql = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").Single(item => item.Attribute("Include")!.Value == "Npgsql").Attribute("Version")!.Value;
        await File.WriteAllTextAsync(Path.Combine(folder, "Models.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-recommended</AnalysisLevel>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NuGetAudit>false</NuGetAudit>
                <OutputPath>bin</OutputPath>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Npgsql" Version="{npgsql}" /></ItemGroup>
            </Project>
            """);
        var (exit, output) = await RunAsync("dotnet", folder, "build", "-nologo", "-v", "quiet", "--disable-build-servers");
        return new CompiledModels(folder, exit, output);
    }

    public static async Task<(int Exit, string Output)> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
