using FactKit.Compiler.Text;
using FactKit.Reading;

namespace FactKit.Yaml;

/// <summary>Lines and columns of offsets in a YAML text.</summary>
struct YamlPosition(SourceFile file) : ITextPosition
{
    public int Line { get; private set; }

    public int Column { get; private set; }

    public void MoveTo(int offset)
    {
        var place = file.GetPosition(offset);
        (Line, Column) = (place.Line + 1, place.Column + 1);
    }
}
