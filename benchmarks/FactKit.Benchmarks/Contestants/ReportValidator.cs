using FluentValidation;

namespace FactKit.Benchmarks.Contestants;

/// <summary>The constraints of the schema that FluentValidation can say: lengths, ranges, unique keys and references.</summary>
sealed class ReportValidator : AbstractValidator<PlainReport>
{
    public ReportValidator()
    {
        RuleFor(r => r.Id).NotEmpty().Matches("^[A-Za-z0-9._:/-]+$");
        RuleFor(r => r.Headline).NotEmpty().MaximumLength(300);
        RuleFor(r => r.Actors).NotEmpty();
        RuleFor(r => r.Actors).Must(static actors => actors.Select(static a => a.Id).Distinct().Count() == actors.Count);
        RuleFor(r => r.Sources).Must(static sources => sources.Select(static s => s.Id).Distinct().Count() == sources.Count);
        RuleForEach(r => r.Sources).ChildRules(static source =>
        {
            source.RuleFor(s => s.Id).NotEmpty().Matches("^[A-Za-z0-9._:/-]+$");
            source.RuleFor(s => s.Name).NotEmpty().MaximumLength(100);
            source.RuleFor(s => s.Reliability).InclusiveBetween(0, 100);
        });
        RuleForEach(r => r.Actors).ChildRules(static actor =>
        {
            actor.RuleFor(a => a.Id).NotEmpty().Matches("^[A-Za-z0-9._:/-]+$");
            actor.RuleFor(a => a.Name).NotEmpty().MaximumLength(100);
            actor.RuleFor(a => a.Strength).GreaterThanOrEqualTo(0);
        });
        RuleForEach(r => r.Events).SetInheritanceValidator(static v =>
        {
            v.Add(new AttackValidator());
            v.Add(new StrikeValidator());
        });
        RuleForEach(r => r.Losses).ChildRules(static loss =>
        {
            loss.RuleFor(l => l.Side).NotEmpty();
            loss.RuleFor(l => l.Killed).GreaterThanOrEqualTo(0);
            loss.RuleFor(l => l.Wounded).GreaterThanOrEqualTo(0);
            loss.RuleFor(l => l.Damage).GreaterThanOrEqualTo(0);
            loss.RuleFor(l => l.Note).NotEmpty().MaximumLength(300).When(static l => l.Note is not null);
        });
        RuleFor(r => r).Must(static report =>
        {
            var actors = report.Actors.Select(static a => a.Id).ToHashSet(StringComparer.Ordinal);
            var sources = report.Sources.Select(static s => s.Id).ToHashSet(StringComparer.Ordinal);
            return report.Losses.All(l => actors.Contains(l.Side) && sources.Contains(l.Source)) && report.Events.OfType<PlainAttack>().All(a => a.Attackers.All(actors.Contains));
        });
        RuleForEach(r => r.Paragraphs).NotEmpty().MaximumLength(5000);
        RuleForEach(r => r.Series).ChildRules(static series =>
        {
            series.RuleFor(s => s.Name).NotEmpty().MaximumLength(100);
            series.RuleForEach(s => s.Counts).GreaterThanOrEqualTo(0);
        });
    }

    abstract class EventValidator<T> : AbstractValidator<T> where T : PlainEvent
    {
        protected EventValidator()
        {
            RuleFor(e => e.Place).NotEmpty().MaximumLength(100);
            RuleFor(e => e.Latitude).InclusiveBetween(-90, 90);
            RuleFor(e => e.Longitude).InclusiveBetween(-180, 180);
        }
    }

    sealed class AttackValidator : EventValidator<PlainAttack>
    {
        public AttackValidator() => RuleFor(a => a.Attackers).NotEmpty();
    }

    sealed class StrikeValidator : EventValidator<PlainStrike>
    {
        public StrikeValidator()
        {
            RuleFor(s => s.Target).NotEmpty().MaximumLength(100);
            RuleFor(s => s.Rounds).InclusiveBetween(0, 100_000);
        }
    }
}
