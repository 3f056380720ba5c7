using FactKit.Compiler.Inference.Naming;
using FactKit.Compiler.Inference.Observation;
using FactKit.Syntax;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>Chooses the type of a place by everything that was seen there.</summary>
/// <param name="typeOf">The name of the type for objects.</param>
/// <param name="keepNulls">A place that was null gets no type.</param>
sealed class TypeChooser(EnumPlanner enums, Func<ObjectShape, string, string, string> typeOf, bool keepNulls)
{
    // More different texts among values of another kind are no sentinels.
    const int MostSentinels = 5;

    readonly TextChooser _texts = new(enums);

    public Choice Choose(ValueShape value, Place place, string field, string owner)
    {
        if (keepNulls && value.Nulls > 0) return Choice.None(KindWords.Mixture(value));
        ReadPlainAsText(value);
        var kinds = KindWords.Letters(value);
        var choice = kinds.Length switch
        {
            0 => Nothing(value, place),
            1 => One(value, kinds[0], place, field, owner),
            2 when value.Texts is { } texts && place == Place.Field => Mixed(value, texts, kinds[0] == 't' ? kinds[1] : kinds[0], field, owner),
            2 when value is { Texts: { } texts, Numbers: { AllDecimal: true } } && texts.Kinds.HasFlag(TextKinds.Quantity) && texts.Empty == 0 => Quantity(value, texts, field),
            _ => Choice.None(KindWords.Mixture(value)),
        };
        return choice.Untyped is null && value.Absences.Count > 0 ? choice.With([$"absent: [{string.Join(", ", value.Absences.Keys)}]"], [$"absent in {KindWords.Number(value.Absences.Values.Sum())}"]) : choice;
    }

    // In YAML, 12 is a text too where a text is wanted.
    static void ReadPlainAsText(ValueShape value)
    {
        if (value.PlainTexts is not { } plain || plain.Count != (value.Numbers?.Count ?? 0) + value.Booleans) return;
        if (value.Texts is null && (value.Numbers is null || value.Booleans == 0)) return;
        if (value.Texts is { } texts) texts.Merge(plain);
        else value.Texts = plain;
        (value.Numbers, value.Booleans, value.PlainTexts) = (null, 0, null);
    }

    static Choice Nothing(ValueShape value, Place place) =>
        value.Absences.Count > 0 ? new("Text") { Remarks = ["never known"] }
        : value.Nulls > 0 ? Choice.None($"null in all {KindWords.Number(value.Nulls)}")
        : new("Text") { Remarks = [place == Place.Item ? "the lists were always empty" : "the maps were always empty"] };

    Choice One(ValueShape value, char kind, Place place, string field, string owner) => kind switch
    {
        'b' => new("Boolean"),
        'n' => Number(value.Numbers!, field),
        't' => _texts.Choose(value.Texts!, place, field, owner),
        'l' => List(value.Lists!, field, owner),
        _ => Object(value.Objects!.Current, place, field, owner),
    };

    static Choice Number(NumberShape numbers, string field)
    {
        var type = numbers.AllInteger ? "Integer" : numbers.AllDecimal ? "Decimal" : numbers.AllNumber ? "Number" : null;
        if (type is null) return Choice.None("numbers that are too great for any type");
        List<string> remarks = [];
        // The least phone number is somebody's.
        if (numbers.Count > 1 && !Hints.IsPersonal(field)) remarks.Add(numbers.Least == numbers.Greatest ? $"always {Short(numbers.Least)}" : $"from {Short(numbers.Least)} to {Short(numbers.Greatest)}");
        if (numbers.Suspect is var (text, count)) remarks.Add($"{text} in {KindWords.Number(count)}: does it stand for an absence (absentWhen)?");
        return new(type) { Remarks = remarks, MayBeKey = numbers.AllInteger };
    }

    static string Short(string number) => number.Length <= 30 ? number : number.Substring(0, 30) + "...";

    Choice List(ListShape lists, string field, string owner)
    {
        var item = Choose(lists.Items, Place.Item, field, owner);
        return item.Untyped is not null ? Choice.None($"lists with {item.Untyped}")
            : item.IsList ? Choice.None("lists of lists; give the inner list a type of its own")
            : item with { IsList = true, NeverEmpty = lists.Empty == 0, MayBeKey = false };
    }

    Choice Object(ObjectShape shape, Place place, string field, string owner)
    {
        if (shape.Values is not { } values) return new(typeOf(shape, field, owner));
        if (place == Place.Entry) return Choice.None("maps of maps; give the inner map a type of its own");
        var entry = Choose(values, Place.Entry, field, owner);
        if (entry.Untyped is not null) return Choice.None($"maps with {entry.Untyped}");
        if (entry.Type.StartsWith("Map<", StringComparison.Ordinal)) return Choice.None("maps of lists of maps; give the inner map a type of its own");
        return new($"Map<{entry.Type}{(entry.IsList ? "*" : "")}>") { Keys = entry.Keys, Remarks = entry.Remarks };
    }

    // Texts beside something else: quantities, or words for "unknown".
    Choice Mixed(ValueShape value, TextShape texts, char other, string field, string owner)
    {
        var none = Choice.None(KindWords.Mixture(value));
        if (other == 'n' && value.Numbers!.AllDecimal)
        {
            if (texts.Kinds.HasFlag(TextKinds.Quantity) && texts.Empty == 0) return Quantity(value, texts, field);
            var quantities = texts.HasMore ? 0 : texts.Values.Where(TextKindReader.IsQuantity).Count();
            if (quantities > 0)
            {
                var others = Sentinels(texts, text => !TextKindReader.IsQuantity(text));
                return others is null || !MayShow(others, field) ? none : Quantity(value, texts, field).With([Absent(others)], [Stands(others)]);
            }
        }
        // An object that has a field "absent" could not be told from an absence.
        if (other == 'o' && value.Objects!.Current.Has("absent")) return none;
        if (texts.HasMore || Sentinels(texts, _ => true) is not { } sentinels) return none;
        if (!sentinels.TrueForAll(AbsenceWords.Contains) && (other != 'n' || texts.Count * 2 > value.Numbers!.Count)) return none;
        if (!MayShow(sentinels, field)) return none;
        var choice = One(value, other, Place.Field, field, owner);
        return choice.Untyped is not null || choice.Type.StartsWith("Map<", StringComparison.Ordinal) && !choice.IsList ? none : choice.With([Absent(sentinels)], [Stands(sentinels)]);
    }

    static Choice Quantity(ValueShape value, TextShape texts, string field) =>
        new("Quantity") { Keys = TextChooser.Examples(texts, field) is { } examples && texts.Kinds.HasFlag(TextKinds.Quantity) ? [examples] : [], Remarks = [$"a number in {KindWords.Number(value.Numbers!.Count)}, a text in {KindWords.Number(texts.Count)}"] };

    static List<string>? Sentinels(TextShape texts, Func<string, bool> are)
    {
        var sentinels = texts.Values.Where(are).ToList();
        if (texts.Empty > 0) sentinels.Add("");
        return sentinels.Count is 0 or > MostSentinels ? null : sentinels;
    }

    static bool MayShow(List<string> sentinels, string field) => !Hints.IsPersonal(field) || sentinels.TrueForAll(AbsenceWords.Contains);

    static string Absent(IEnumerable<string> sentinels) => $"absentWhen: {{ unknown: [{string.Join(", ", sentinels.Select(YamlText.Quoted))}] }}";

    static string Stands(IEnumerable<string> sentinels) => $"{string.Join(", ", sentinels.Select(YamlText.Shown))}: say for which reason";
}
