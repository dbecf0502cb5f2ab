using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Adds up the words and digits of one number. Each step is taken only when it can belong to the same number.</summary>
internal struct NumberSum
{
    private Interval _total;
    private Interval _group;
    private NumeralRole? _last;
    private decimal _lastUnit;
    private bool _groupIsDigits;
    private decimal _smallestScale;

    /// <summary>True once anything was added.</summary>
    public bool HasValue { get; private set; }

    /// <summary>The last scale, or 1.</summary>
    public readonly decimal Scale => _smallestScale == 0 ? 1 : _smallestScale;

    /// <summary>Number of scale words.</summary>
    public int Scales { get; private set; }

    /// <summary>What stood before the last scale word, when it was written.</summary>
    public decimal? Multiplier { get; private set; }

    /// <summary>True when the last scale word is a plural.</summary>
    public bool ScaleIsPlural { get; private set; }

    /// <summary>True while a unit waits for the ten behind it: «أحد» of «أحد وعشرون».</summary>
    public bool IsOpen { get; private set; }

    /// <summary>True right behind a scale word, where smaller parts may follow.</summary>
    public readonly bool EndsInScale => _last == NumeralRole.Scale;

    /// <summary>True behind a fraction with nothing before it: "half" of "half a million".</summary>
    public readonly bool IsFraction => _last == NumeralRole.Fraction && _smallestScale == 0 && _group.Max < 1;

    /// <summary>The sum.</summary>
    public readonly Interval Value => _total + _group;

    /// <summary>Makes two of one scale word.</summary>
    public void Double() => _total *= Interval.Exactly(2);

    /// <summary>Adds digits.</summary>
    public bool TryDigits(Interval value)
    {
        if (HasValue && !(_last == NumeralRole.Scale && value.Max < _smallestScale)) { return false; }
        (_group, _groupIsDigits, _last, HasValue) = (value, true, NumeralRole.Teen, true);
        return true;
    }

    /// <summary>Adds a fraction that "and" leads to: a part of the last scale, or of one.</summary>
    public bool TryFraction(Interval value)
    {
        if (!HasValue || IsOpen || _last == NumeralRole.Fraction) { return false; }
        if (_last == NumeralRole.Scale) { _total += value * Interval.Exactly(_smallestScale); }
        else { _group += value; }
        return Done(NumeralRole.Fraction);
    }

    /// <summary>Adds a word; <paramref name="joined"/> when "and" leads to it.</summary>
    public bool TryWord(NumeralTerm word, bool joined)
    {
        var value = new Interval(word.Value, word.Max);
        switch (word.Role)
        {
            case NumeralRole.Unit:
                if (!(StartsGroup || _last == NumeralRole.Hundred || (_last == NumeralRole.Tens && !joined))) { return false; }
                _lastUnit = word.Value;
                return Add(value, NumeralRole.Unit, open: word.NeedsTens);
            case NumeralRole.Ten:
                if (_last == NumeralRole.Unit && !joined && _lastUnit is >= 1 and <= 9) { return Add(Interval.Exactly(10), NumeralRole.Teen); }
                return (StartsGroup || _last == NumeralRole.Hundred && joined) && Add(value, NumeralRole.Ten);
            case NumeralRole.Teen:
                return (StartsGroup || _last == NumeralRole.Hundred) && Add(value, NumeralRole.Teen);
            case NumeralRole.Tens:
                return (StartsGroup || _last == NumeralRole.Hundred || (_last == NumeralRole.Unit && joined && _lastUnit is >= 1 and <= 9))
                    && Add(value, NumeralRole.Tens);
            case NumeralRole.Hundred:
                // "Three hundred", "nineteen hundred", "a few hundred", "5 hundred".
                if (!joined && word.Value == 100 && HasValue && _group.Min >= 1 && _group.Max < 100
                    && (_groupIsDigits || _last is NumeralRole.Unit or NumeralRole.Teen or NumeralRole.Vague))
                {
                    _group *= value;
                    return Done(NumeralRole.Hundred);
                }
                return StartsGroup && Add(value, NumeralRole.Hundred);
            case NumeralRole.Scale:
                return TryScale(word, joined);
            case NumeralRole.Fraction:
                return !HasValue ? Add(value, NumeralRole.Fraction) : joined ? TryFraction(value) : TryMultiple(word);
            case NumeralRole.Vague:
                return !HasValue && Add(value, NumeralRole.Vague);
            default:
                if (!HasValue) { return Add(value, NumeralRole.Group); }
                if (joined) { return false; }
                _group *= value;
                return Done(NumeralRole.Group);
        }
    }

    private readonly bool StartsGroup => !HasValue || _last == NumeralRole.Scale;

    /// <summary>"Two thirds", «ثلاثة أخماس», "2½": a unit counts the fraction behind it, a sign adds to digits.</summary>
    private bool TryMultiple(NumeralTerm fraction)
    {
        if (_last == NumeralRole.Unit && (fraction.IsPlural || _lastUnit == 1))
        {
            _group += Interval.Exactly((_lastUnit * fraction.Value) - _lastUnit);
            return Done(NumeralRole.Fraction);
        }
        if (!_groupIsDigits || !fraction.IsSign || _last != NumeralRole.Teen) { return false; }
        _group += Interval.Exactly(fraction.Value);
        return Done(NumeralRole.Fraction);
    }

    private bool TryScale(NumeralTerm word, bool joined)
    {
        if (IsOpen) { return false; }
        var isBare = !HasValue || (_last == NumeralRole.Scale && joined);
        if (isBare)
        {
            if (HasValue && word.Value >= _smallestScale) { return false; }
            return Multiply(word, Interval.Exactly(word.IsDual ? 2 : 1), written: false);
        }
        if (joined || word.IsDual) { return false; }
        if (_last == NumeralRole.Scale) // a thousand million
        {
            if (word.Value <= _smallestScale) { return false; }
            _total *= Interval.Exactly(word.Value);
            _smallestScale = word.Value;
            return Done(NumeralRole.Scale);
        }
        if (_smallestScale > 0 && word.Value >= _smallestScale) { return false; }
        return Multiply(word, _group, written: true);
    }

    private bool Multiply(NumeralTerm word, Interval times, bool written)
    {
        _total += times * Interval.Exactly(word.Value);
        _group = default;
        (_groupIsDigits, _smallestScale) = (false, word.Value);
        Scales++;
        Multiplier = written && times.IsExact ? times.Min : null;
        ScaleIsPlural = word.IsPlural;
        return Done(NumeralRole.Scale);
    }

    private bool Add(Interval value, NumeralRole role, bool open = false)
    {
        _group += value;
        Done(role);
        IsOpen = open;
        return true;
    }

    private bool Done(NumeralRole role)
    {
        (_last, HasValue, IsOpen) = (role, true, false);
        return true;
    }
}
