using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Rules.Binding;

namespace FactCheck.Rules.Evaluation;

/// <summary>One rule on one article: judges its candidates and reports. What it throws stops it and nothing else.</summary>
internal sealed class RuleRun(CompiledRule rule, RuleScope scope)
{
    /// <summary>What it costs to ask a condition once, apart from what its quantifiers go through.</summary>
    private const int WorkOfOneStep = 16;

    private readonly RuleBody _body = rule.Body; // bound before the rule's time begins
    private readonly Dictionary<int, Finding> _once = [];
    private readonly RuleMeter _meter = scope.Context.Budget.ForRule();

    /// <summary>True once the rule has failed on this article.</summary>
    public bool Stopped { get; private set; }

    /// <summary>The rule's turn begins.</summary>
    public void Begin() => _meter.Start();

    /// <summary>The rule's turn ends.</summary>
    public void End() => _meter.Stop();

    /// <summary>Judges one candidate: the things of the rule's variables, in order.</summary>
    public void Judge(params ReadOnlySpan<Thing> things)
    {
        if (Stopped) { return; }
        scope.Context.CancellationToken.ThrowIfCancellationRequested();
        if (_meter.Spend(WorkOfOneStep + scope.TakeWork()))
        {
            Stop("ran out of time on this article");
            return;
        }
        try
        {
            scope.ForgetCitations();
            var frame = new RuleFrame(scope, _body.Slots);
            for (var i = 0; i < things.Length; i++) { frame.Slots[i] = things[i]; }
            if (_body.Where is { } where && !where.Holds(frame)) { return; }
            if (rule.Once == OnceScope.Never) { Report(new Finding(frame)); }
            else if (scope.Context.Settings.EveryPlace)
            {
                frame.Slots[_body.CountSlot] = 1;
                Report(new Finding(frame));
            }
            else { Gather(frame, things[0]); }
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            Stop(e.Message);
        }
    }

    /// <summary>Reports the first finding of each scope of a rule with <c>once</c>.</summary>
    public void Finish()
    {
        foreach (var finding in _once.Values)
        {
            finding.Frame.Slots[_body.CountSlot] = finding.Count;
            scope.ForgetCitations();
            try
            {
                Report(finding);
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                Stop(e.Message);
            }
        }
    }

    private void Gather(RuleFrame frame, Thing first)
    {
        var key = rule.Once switch
        {
            OnceScope.Paragraph => ThingProperties.BlockOf(first, scope)?.Index ?? -1,
            OnceScope.Sentence => scope.Article.SentenceOf(first.Tokens.First)?.Index ?? -1,
            _ => 0,
        };
        if (_once.TryGetValue(key, out var known)) { known.Count++; }
        else { _once[key] = new Finding(frame) { Facts = scope.Citations }; }
    }

    private void Report(Finding finding)
    {
        var frame = finding.Frame;
        if (_body.Report.PlaceOf(frame) is not { } span) { return; }
        var language = (frame.Slots[0] as Thing) is { } thing && ThingProperties.BlockOf(thing, scope) is { } block
            ? block.Language.Code
            : scope.Article.Language.Code;
        var telling = _body.Telling;
        frame.Reserve(telling.Slots);
        var message = telling.Message.Render(frame);
        var fix = telling.Fix?.Make(frame, language);
        scope.Context.Report(new Diagnostic(rule.Descriptor, rule.Descriptor.Severity, span, message)
        {
            Facts = [.. finding.Facts.Concat(scope.Citations).Distinct()],
            Related = [.. telling.Related.Select(r => RelatedAt(r.Place, r.Label, frame)).OfType<RelatedLocation>()],
            Fix = fix,
        });
    }

    private static RelatedLocation? RelatedAt(BoundExpression place, LocalizedTemplate label, RuleFrame frame)
    {
        if (place.ElsewhereOf(frame) is { } there) { return new RelatedLocation(there.Span, label.Render(frame)) { Elsewhere = there }; }
        return place.PlaceOf(frame) is { } span ? new RelatedLocation(span, label.Render(frame)) : null;
    }

    private void Stop(string reason)
    {
        Stopped = true;
        scope.Context.ReportFailure(rule.Descriptor.Id, reason);
    }
}
