using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;

namespace FactKit.Testing.Mutation;

/// <summary>Which fields of which types a JSON Pointer can lead through. Indexes and the keys of maps are passed over; of a union, every case counts.</summary>
sealed class PointerTypes(WholeSchema schema)
{
    /// <summary>Where a pointer leads to and through.</summary>
    /// <param name="Ends">The fields that it can end in, by owner and name; an unknown name is the field null and the name itself.</param>
    /// <param name="Types">The full names of the types of the objects on the way.</param>
    public sealed record Route(HashSet<(string Owner, string? Field)> Ends, HashSet<string> Types)
    {
        public bool IsAt(SchemaConstraint constraint) => constraint.RuleId is not null ? Types.Contains(constraint.Owner.Full) : Ends.Contains((constraint.Owner.Full, constraint.Field));
    }

    public Route Of(TypeName root, string pointer)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        var states = new HashSet<TypeName>();
        var leaves = new HashSet<(string Owner, string? Field)>();
        Enter(root);
        foreach (var part in Evolution.Pointer.Parts(pointer))
        {
            var before = states.ToList();
            var known = false;
            foreach (var type in before)
            {
                if (schema.Find(type) is not { } declaration) continue;
                foreach (var field in WholeSchema.FieldsOf(declaration).Where(field => field.Name == part || field.OldNames.Contains(part)))
                {
                    if (!known)
                    {
                        states.Clear();
                        leaves.Clear();
                    }
                    known = true;
                    var owner = field.Inherited && declaration is BoundRecord { Case: { } place } ? place.Union.Full : type.Full;
                    leaves.Add((owner, field.Name));
                    if (WholeSchema.Leaf(field.Type) is ObjectType inner) Enter(inner.Name);
                }
                if (declaration is BoundUnion union && union.Discriminator == part) leaves.Add((type.Full, part));
            }
            // An index, the key of a map, a part of a claim; or a name that nothing has.
            if (known) continue;
            foreach (var type in before)
            {
                leaves.Add((type.Full, null));
                leaves.Add((type.Full, part));
            }
        }
        return new(leaves, types);

        void Enter(TypeName type)
        {
            if (!states.Add(type)) return;
            types.Add(type.Full);
            if (schema.Find(type) is BoundRecord { Case: { } place }) types.Add(place.Union.Full);
            if (schema.Find(type) is not BoundUnion union) return;
            foreach (var one in union.Cases.Select(one => one.Record).Concat(union.Else is { } otherwise ? [otherwise] : Array.Empty<TypeName>())) Enter(one);
        }
    }
}
