System.Console.WriteLine("tenet");
