namespace FactCheck.Languages.English;

/// <summary>Nouns for things of whatever sort and for their sorts, no two of which overlap.</summary>
internal static class EnglishGenera
{
    private static readonly (string Genus, string Wholes, string Sorts)[] Genera =
    [
        ("animal", "animals,animal,head of livestock,livestock,beasts", "sheep,goats,cows,camels,horses,donkeys,mules,pigs,rabbits,dogs,cats,deer,llamas,buffaloes,monkeys,lions,tigers,elephants,giraffes,zebras,snakes"),
        ("bird", "birds,poultry,fowl", "chickens,hens,ducks,geese,turkeys,pigeons,quails,parrots,owls,eagles,falcons,swans"),
        ("vehicle", "vehicles,vehicle", "cars,buses,trucks,lorries,vans,motorcycles,motorbikes,tractors,ambulances,tankers,bulldozers,bicycles,tanks,jeeps,pick-ups,pickups,minibuses,taxis,scooters"),
        ("weapon", "weapons,arms,firearms", "rifles,pistols,shotguns,grenades,knives,mortars,rockets,swords,machine guns"),
        ("work", "works,artworks,works of art,artefacts,artifacts", "paintings,sculptures,prints,drawings,photographs,tapestries,manuscripts,coins"),
        ("vessel", "vessels,ships", "tankers,ferries,trawlers,frigates,destroyers,submarines,tugs,corvettes,minesweepers,carriers,patrol boats,cargo ships,cruise ships,gunboats,barges,yachts"),
        ("instrument", "instruments", "violins,violas,cellos,pianos,flutes,trumpets,guitars,drums,harps,clarinets"),
        ("player", "players,player", "goalkeepers,goalkeeper,keepers,defenders,defender,midfielders,midfielder,forwards,forward,strikers,striker,attackers,wingers,full-backs"),
        ("tree", "trees,saplings", "olives,oaks,pines,cedars,palms,cypresses,apples,figs,almonds"),
    ];

    /// <summary>What is measured, by all its names.</summary>
    private static readonly (string Measure, string Names)[] Measures =
    [
        ("unemployment", "unemployment,unemployment rate,jobless rate,joblessness,people out of work,share of people out of work,unemployed people,the jobless,number of jobless"), ("inflation", "inflation,inflation rate,annual inflation"), ("consumer prices", "consumer prices,consumer price index"),
        ("oil", "oil,oil prices,crude,crude oil,crude prices,brent,brent crude"), ("gold", "gold,gold prices,bullion"), ("interest rate", "interest rate,interest rates,key rate,benchmark rate,repurchase rate,benchmark repurchase rate,repo rate,benchmark repo rate,base rate,cash rate,main rate,main interest rate,key lending rate,overnight rate,refinancing rate,main refinancing rate,policy rate,lending rate,key interest rate,benchmark interest rate,borrowing costs,rates"),
        ("shares", "shares,stocks,stock market,share prices,main index,benchmark index,stock index,the index,stock exchange"), ("output", "gdp,gross domestic product"), ("petrol", "petrol,gasoline"),
    ];

    public static IEnumerable<(string, Term)> Terms() => [.. GenusTerms.Of(Genera), .. GenusTerms.OfMeasures(Measures)];
}
