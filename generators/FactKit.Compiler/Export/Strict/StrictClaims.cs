using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Strict;

/// <summary>The definitions of claims: one object with a value, and one with an absence where the field allows any. The bare value is left out: the object says the same.</summary>
sealed class StrictClaims(StrictDialect dialect, StrictDefinitions definitions, StrictFacts facts)
{
    public JsonObject Refer(ClaimType claim, Absence? absence, JsonObject value)
    {
        var leaf = claim.Item is ScalarType scalar ? scalar.Kind.ToString() : Holding.Leaf(claim.Item)?.Name ?? (claim.Item is RefType r ? r.Target.Name : "");
        var made = Make(claim, absence is null ? [] : absence.Reasons.ToArray(), value);
        // Fields that say the same share a definition.
        return definitions.Refer(made.ToJsonString(), leaf + "Claim", () => made);
    }

    JsonObject Make(ClaimType claim, string[] reasons, JsonObject value)
    {
        const string about = "A claim: what somebody says about the value.";
        var stated = Parts(new StrictShape(dialect, reasons.Length == 0 ? about : "What is claimed.").Add("value", value), claim, claim.Evidence).Build();
        if (reasons.Length == 0) return stated;
        // The first keys differ, so that a decoder can tell the two apart at once.
        var absent = Parts(new StrictShape(dialect, "Who says that it is not known, and why it is not.").Add("absent", StrictNodes.Enum(reasons)), claim, claim.Evidence && !reasons.Contains("redacted")).Build();
        return StrictNodes.Choice(stated, absent).Described(about);
    }

    StrictShape Parts(StrictShape shape, ClaimType claim, bool evidence)
    {
        shape
            .Add("by", StrictNodes.List(StrictNodes.Text(), "Keys of the speakers, from whoever said it first to whoever passed it on; empty: the publisher's own voice."))
            .Add("evidence", StrictNodes.List(facts.Refer(ScalarKind.Evidence), evidence ? "The quotations that it rests on, at least one." : "The quotations that it rests on; empty where there are none.", min: evidence ? 1 : null))
            .Add("rank", StrictNodes.Enum(["preferred", "normal", "deprecated"], "Among rival claims; normal goes without saying."), required: false)
            .Add("confidence", Confidence(), required: false)
            .Add("modality", StrictNodes.Enum(["asserted", "denied", "planned", "hypothetical"], "Asserted goes without saying."), required: false)
            .Add("speech", StrictNodes.Enum(["direct", "partial", "indirect"], "How the source gives the words of the speaker."), required: false)
            .Add("basis", StrictNodes.Enum(["stated", "derived", "inferred"], "Stated goes without saying; derived: worked out from the values that from names."), required: false)
            .Add("from", StrictNodes.List(StrictNodes.Text(), "JSON Pointers of the values that a derived one was worked out from; else empty."));
        if (claim.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne) shape.Add("complete", StrictNodes.Type("boolean").Described("False: there are others that are not named."), required: false);
        return shape;
    }

    JsonObject Confidence()
    {
        var schema = StrictNodes.Type("integer").Described("How sure the speaker is, from 0 to 100; nothing where that is not said.");
        if (!dialect.Ranges) return schema;
        schema["minimum"] = 0;
        schema["maximum"] = 100;
        return schema;
    }
}
