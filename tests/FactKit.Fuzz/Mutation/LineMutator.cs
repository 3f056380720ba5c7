using System.Text;

namespace FactKit.Fuzz.Mutation;

/// <summary>Changes texts whose lines mean something, such as YAML: lines are dropped, doubled, exchanged, moved to another depth, or taken from another text.</summary>
static class LineMutator
{
    /// <summary>A changed copy.</summary>
    public static byte[] Of(byte[] input, byte[] other, Random random)
    {
        var lines = Encoding.UTF8.GetString(input).Split('\n').ToList();
        var others = Encoding.UTF8.GetString(other).Split('\n');
        for (var n = 1 + random.Next(3); n > 0 && lines.Count > 0; n--)
        {
            var (line, second) = (random.Next(lines.Count), random.Next(lines.Count));
            switch (random.Next(8))
            {
                case 0: lines.RemoveAt(line); break;
                case 1: (lines[line], lines[second]) = (lines[second], lines[line]); break;
                case 2: lines.Insert(line, lines[second]); break;
                case 3: lines.Insert(line, others[random.Next(others.Length)]); break;
                case 4: lines[line] = new string(' ', random.Next(8)) + lines[line].TrimStart(); break;
                case 5: lines[line] = Key(lines[line]) + ":" + Value(lines[second]); break;
                case 6: lines[line] = Key(lines[line]) + ":" + Value(others[random.Next(others.Length)]); break;
                default: lines[line] = Key(others[random.Next(others.Length)]) + ":" + Value(lines[line]); break;
            }
        }
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    static string Key(string line) => line.Split(':', 2)[0];

    static string Value(string line) => line.Split(':', 2) is [_, var value] ? value : " " + line.Trim();
}
