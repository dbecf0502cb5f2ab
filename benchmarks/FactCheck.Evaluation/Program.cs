using FactCheck.Evaluation;
using FactCheck.Evaluation.Gold;

if (args is not [var folder, .. var suites] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: FactCheck.Evaluation CORPUS-FOLDER [SUITE…] : reads the outside test sets and prints how many of their mentions are read with the right span and value");
    return 2;
}
var labels = GoldLabels.Read();
var reader = new MentionSource();
foreach (var suite in GoldSuites.Read(folder))
{
    if (suites.Length > 0 && !suites.Contains(suite.Name)) { continue; }
    var board = new Scoreboard(suite.Name, labels);
    foreach (var row in suite.Rows) { board.Judge(row, reader.Of(row)); }
    board.Write(Console.Out);
}
return 0;
