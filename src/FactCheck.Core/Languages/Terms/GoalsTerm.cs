namespace FactCheck.Languages;

/// <summary>A word that tells how many goals: brace, «هدفين», «ثلاثية».</summary>
/// <param name="Goals">How many.</param>
/// <param name="IsNoun">Whether it is a plain noun for goals, which only tells how many by its form or behind a number.</param>
public sealed record GoalsTerm(int Goals, bool IsNoun = false) : Term;
