namespace FactKit.Compiler.Rules.Model;

/// <summary>Walks checked expressions.</summary>
public static class CheckedParts
{
    /// <summary>The expressions that a node consists of, in the order of the text.</summary>
    public static IEnumerable<Checked> Of(Checked node) => node switch
    {
        CheckedSelect select => [select.Target],
        CheckedDiscriminator discriminator => [discriminator.Target],
        CheckedHas has => [has.Target],
        CheckedCall call => call.Arguments,
        CheckedConvert conversion => [conversion.Value],
        CheckedLogic logic => logic.Operands,
        CheckedNot negation => [negation.Operand],
        CheckedConditional conditional => [conditional.Condition, conditional.Yes, conditional.No],
        CheckedList list => list.Items,
        CheckedMap map => map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        CheckedLet let => [let.Value, let.Body],
        CheckedComprehension loop => new[] { loop.Range, loop.Condition, loop.TransformKey, loop.Transform }.OfType<Checked>(),
        _ => [],
    };

    /// <summary>The node and all that it consists of.</summary>
    public static IEnumerable<Checked> AllOf(Checked node)
    {
        var open = new Stack<Checked>([node]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            foreach (var part in Of(next).Reverse()) open.Push(part);
        }
    }
}
