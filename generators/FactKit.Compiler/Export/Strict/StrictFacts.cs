using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Strict;

/// <summary>The definitions of facts. Their descriptions tell a model how vague statements are written, so that it need not make them precise.</summary>
sealed class StrictFacts(StrictDialect dialect, StrictDefinitions definitions)
{
    const string AsText = "The words of the source, where they say more than the other parts.";

    public JsonObject Refer(ScalarKind kind) => definitions.Refer("fact " + kind, kind.ToString(), () => kind switch
    {
        ScalarKind.Quantity => Quantity(),
        ScalarKind.Date => Date(),
        ScalarKind.Duration => Duration(),
        _ => Evidence(),
    });

    JsonObject Quantity() => StrictNodes.Choice(
        StrictNodes.Type("number"),
        StrictNodes.Text("Signs: >=92, >92, <=40, <40, 40..50, ~100, or .. where nothing is known. Or English words of a number alone, without what is counted: dozens, at least 92, between 40 and 50."),
        new StrictShape(dialect, "Bounds with words or a unit. At least one part is given.")
            .Add("low", StrictNodes.Type("number").Described("The least that it may be; left open where the source gives no lower bound."), required: false)
            .Add("high", StrictNodes.Type("number").Described("The most that it may be; left open where the source gives no upper bound."), required: false)
            .Add("lowOpen", StrictNodes.Type("boolean").Described("True: more than low."), required: false)
            .Add("highOpen", StrictNodes.Type("boolean").Described("True: less than high."), required: false)
            .Add("best", StrictNodes.Type("number").Described("The best estimate of the source, within the bounds."), required: false)
            .Add("approximate", StrictNodes.Type("boolean").Described("True: meant roughly."), required: false)
            .Add("asText", StrictNodes.Text(AsText + " At most 200 characters."), required: false)
            .Add("unit", StrictNodes.Text("The unit in the singular, such as hour, km or %; none for a count."), required: false)
            .Build()).Described("A number as the source states it: exact as a number (92), else as a text or with its parts. Never more precise than the source; zero never stands for unknown.");

    JsonObject Date() => StrictNodes.Choice(
        StrictNodes.Text("EDTF (ISO 8601-2, levels 0 to 2): 2015-09-21, 2015-09, 2015, 1984~ (approximate), 1984? (uncertain), 201X, 2015-09-01/2015-09-21, 2015-09/.. (open end), [1667,1668] (one of them)."),
        new StrictShape(dialect, "A date with words. At least edtf or asText is given.")
            .Add("edtf", StrictNodes.Text("EDTF, as above; left out where the words alone are known."), required: false)
            .Add("asText", StrictNodes.Text("The words of the source: on Sunday, a month later."), required: false)
            .Add("anchor", definitions.Refer("anchor", "DateAnchor", Anchor).Described("What a relative date is relative to."), required: false)
            .Build()).Described("A date, no more precise than the source: a month without a day stays a month.");

    JsonObject Anchor() => new StrictShape(dialect, "What a relative date is relative to: either field or ref is given.")
        .Add("field", StrictNodes.Text("The name of a date or timestamp field of the object around, or of the nearest one around it."), required: false)
        .Add("ref", StrictNodes.Text("The key of an object of the document; its dates are meant."), required: false)
        .Add("relation", StrictNodes.Enum(["same", "before", "after", "within"]))
        .Add("offset", Refer(ScalarKind.Duration).Described("How far away: P1M is a month."), required: false)
        .Build();

    JsonObject Duration() => StrictNodes.Choice(
        StrictNodes.Text("ISO 8601: PT1H, P3D; ~PT1H is roughly that, PT30M..PT1H a range."),
        new StrictShape(dialect, "A length of time with words. At least one part is given.")
            .Add("iso", StrictNodes.Text("ISO 8601, as above."), required: false)
            .Add("asText", StrictNodes.Text("The words of the source: for some hours."), required: false)
            .Build()).Described("A length of time, no more precise than the source.");

    JsonObject Evidence() => StrictNodes.Choice(
        StrictNodes.Text("The words of the source, copied exactly; \" ... \" between two stretches that stand apart."),
        new StrictShape(dialect, "The same where the quotation stands more than once.")
            .Add("exact", StrictNodes.Text("The words of the source, copied exactly."))
            .Add("prefix", StrictNodes.Text("What stands right before it."), required: false)
            .Add("suffix", StrictNodes.Text("What stands right after it."), required: false)
            .Add("in", StrictNodes.Text("The part of the article: title, standfirst, body, or caption 1 and so on."), required: false)
            .Build()).Described("A quotation from the source, word for word.");
}
