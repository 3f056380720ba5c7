using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;
using FactKit.Compiler.Rules.Model;
using Snapshooter.Xunit;
using static FactKit.Compiler.Tests.Emission.Rules.Trees;

namespace FactKit.Compiler.Tests.Emission.Rules;

/// <summary>What is emitted for rules, to be read by people when it changes.</summary>
public sealed class RuleSnapshotTests
{
    static readonly RuleType s_claims = new ListOf(new ClaimOf(Number));

    [Fact]
    public void Exact_fields_are_compared_as_a_person_would_write_it()
    {
        const string source = "low <= best && best <= high";
        Checked low = Field(Self(), "low", Int).At(source, "low"), best = Field(Self(), "best", Int).At(source, "best"), high = Field(Self(), "high", Int).At(source, "high");
        Snap(Of(Rule("in-order", source, And(Compare("LessOrEqual", low, best), Compare("LessOrEqual", best with { }, high)))), "Exact");
    }

    [Fact]
    public void Exact_fields_that_may_overflow_are_added_by_the_runtime() =>
        Snap(Of(Rule("sum", "low + best == 5", Compare("Equal", Call(Int, "Add", Field(Self(), "low", Int), Field(Self(), "best", Int)), Literal(5)))), "Fallible");

    [Fact]
    public void Claims_are_lifted_and_shown()
    {
        const string source = "best(killed) ==\n  best(killedAtScene) + best(diedLater)";
        Checked Best(string name) => Call(Number, "Best", Field(Self(), name, s_claims)).At(source, $"best({name})");
        var sum = Call(Number, "Add", Best("killedAtScene"), Best("diedLater")).At(source, source[18..]);
        var rule = Rule("deaths-add-up", source, Compare("Equal", Best("killed"), sum), new("killed (", null), new(null, Best("killed")), new(") is not the sum of its \"parts\"", null));
        Snap(Of(rule with { Severity = RuleSeverity.Warning, Undetermined = null, Path = "/killed" }), "Claims");
    }

    [Fact]
    public void Loops_become_methods_and_references_are_followed()
    {
        var loss = Local(new ObjectOf(Models.Loss), "l", 1);
        var claim = Local(new ClaimOf(Number), "l", 2);
        var side = Field(loss, "side", new RefOf(Models.Actor, ScalarKind.Identifier));
        var sector = new EnumOf(Models.Sector, true);
        var military = Compare("Equal", Field(side, "sector", sector), new CheckedEnumText(sector, "military", "Military"));
        var bare = Loop(ComprehensionKind.Exists, Bool, Field(loss, "killed", s_claims), claim, And(
            Compare("Greater", Field(claim, "value", Number, fact: true), ToQuantity(Literal(0))), Compare("Less", Field(Self("ClashReport"), "limit", Int, fact: true), Literal(3))));
        var losses = Field(Self("ClashReport"), "losses", new ListOf(loss.Type));
        var total = Call(Number, "Sum", Loop(ComprehensionKind.Map, new ListOf(Number), losses, Local(loss.Type, "x", 3), null, Call(Number, "Best", Field(Local(loss.Type, "x", 3), "killed", s_claims))));
        Snap(new BoundRules(Models.Name("ClashReport"), new([
            Rule("all", "losses.all(l, ...)", Loop(ComprehensionKind.All, Bool, losses, loss, Or(military, bare))),
            Rule("total", "sum(losses.map(x, best(x.killed))) > 4", Compare("Greater", total, ToQuantity(Literal(4))))])), "Loops");
    }

    [Fact]
    public void Rarer_parts_have_their_forms()
    {
        var optional = Field(Self(), "note", Word, MemberPresence.OptionalReference);
        var has = new CheckedHas(Self(), new("note", "Note", Word, MemberPresence.OptionalReference));
        var matches = Call(Bool, "Matches", optional, new CheckedPattern("^[a-z]+$", "^[a-z]+\\z"));
        var known = new CheckedConditional(Bool, Compare("Less", Field(Self(), "began", Day, fact: true), Field(Self(), "ended", Day, sensitive: true)), has, matches) { Uncertain = true };
        var strings = new CheckedList(new ListOf(Word), new([Literal("a\"b"), Literal("{0}\n")]));
        var index = Local(Int, "i", 1);
        var each = Loop(ComprehensionKind.TransformList, new ListOf(Int), Field(Self(), "counts", new ListOf(Int)), index, Compare("NotEqual", index, Literal(2)), Call(Int, "Add", index, Local(Int, "v", 2)), Local(Int, "v", 2));
        Snap(Of(
            Rule("a", "a", And(new CheckedNot(has), Call(Bool, "In", optional, strings), known)),
            Rule("A", "b", Compare("Equal", Call(Int, "Size", each), Literal(-1)))), "Rarer");
    }

    [Fact]
    public void Text_of_a_rule_stays_text()
    {
        const string hostile = "\" ); } /* \u2028 */ // {0} \n\\";
        var file = Emitter.Emit(Of(Rule(hostile, hostile, Compare("Equal", Literal(hostile), Field(Self(), "low", Word)), new MessagePart(hostile, null)) with { Path = "/" + hostile }));
        Assert.Empty(GeneratedCode.SyntaxFaults(file));
        Assert.DoesNotContain("\u2028", file.Text);
    }

    static void Snap(BoundRules rules, string name) => Snapshot.Match(Emitter.Emit(rules).Text, "Rules_" + name);
}
