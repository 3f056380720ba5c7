using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Finds the place in the rule's text that a unit of a text literal came from.</summary>
static class LiteralPlaces
{
    /// <summary>The stretch of the rule for a stretch of the literal's value, in UTF-16 units.</summary>
    public static (int Offset, int Length) Find(string text, int start, int length, int from, int count)
    {
        var at = start;
        // Brackets around the literal.
        while (!StringLiteral.Begins(text, at)) at++;
        length -= at - start;
        start = at;
        var isRaw = text[at] is 'r' or 'R';
        if (isRaw) at++;
        at += at + 2 < start + length && text[at + 1] == text[at] && text[at + 2] == text[at] && start + length - at >= 6 ? 3 : 1;
        var begin = Skip(from);
        var end = Skip(count);
        return (begin, Math.Max(end - begin, 0));

        // Past so many units of the value; an escape stands for one, or for the two of a pair.
        int Skip(int units)
        {
            while (units > 0 && at < start + length)
            {
                if (text[at] != '\\' || isRaw)
                {
                    at++;
                    units--;
                    continue;
                }
                var content = new LiteralContent.OfText();
                at += EscapeSequence.Read(text, at, content, out _);
                units -= ((string)content.Value).Length;
            }
            return at;
        }
    }
}
