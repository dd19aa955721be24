using Tenet.Cli;
using Tenet.Cli.Output;

// Asked for by scripts and by the launcher; the parser alone would cost half of the time that it takes.
return args is ["--version"] ? ProductVersion.Print() : await CommandLine.RunAsync(args);
