"""The safety code: what two people compare to know that nobody stands between them (protocol 1).

Made of both fingerprints in one order, so both sides see the same: 60 digits for the eye, and
twelve words (8 bits each) for the telephone.
"""

from __future__ import annotations

from m2chat.crypto.certificate import decimal_digits
from m2chat.crypto.certificate import safety_code as safety_digits
from m2chat.crypto.kdf import h, label
from m2chat.ids import UserId
from m2chat.messaging.model import SafetyCode

WORD_COUNT = 12
# 256 common words that sound unlike each other.  Their order is part of the code: never change it.
WORDS = tuple(
    """
    acorn actor album alley amber anchor angel ankle apple april arena arrow aspen atlas attic
    autumn avenue axle bacon badge baker balcony bamboo banana banjo barley barrel basil basket
    beach beacon beaver bell bench berry bicycle birch biscuit bishop blanket bonfire book
    border bottle bowl branch bread brick bridge bronze brother bucket butter button cabin
    cactus camel camera canal candle canoe canyon caramel carbon carpet carrot castle cedar
    cello chalk cherry chess chimney cider cinema circus clay cliff clock cloud clover coast
    cobra coffee comet copper coral cotton cousin cradle crane crayon cricket crown crystal
    daisy dancer desert diamond dinner doctor dolphin donkey dragon drummer eagle earth easel
    echo elbow elephant elm ember engine evening fabric falcon farmer feather fern ferry fiddle
    finger flame flute forest fossil fountain fox frost galaxy garden garlic ginger giraffe
    glacier globe goat gorilla granite grape guitar hammer harbor harvest hazel helmet heron
    hill honey horizon hotel iceberg igloo island ivory jacket jaguar jasmine jungle kayak
    kettle kitchen kitten ladder lagoon lantern lemon leopard library lilac lion lizard lobster
    magnet mango maple marble market meadow melon meteor mirror monkey morning mosaic moss
    mountain museum mustard napkin nectar needle nest novel nutmeg oasis ocean octopus olive
    onion orange orbit orchard otter owl oxygen oyster paddle palace panda paper parade parrot
    pasta peach peanut pebble pelican pencil pepper piano picnic pigeon pillow pilot planet plum
    pocket poet pond poppy potato prairie puzzle pyramid quartz quilt rabbit radio raven ribbon
    river robin rocket rose saddle saffron sailor salmon sandal school shadow silver spider
    summer
    """.split()
)


def safety_code(one: UserId, other: UserId) -> SafetyCode:
    """The code of two people, whichever of them asks."""
    digest = h(label("safety words"), *sorted((one.raw, other.raw)))
    words = tuple(WORDS[value] for value in digest[:WORD_COUNT])
    return SafetyCode(safety_digits(one.raw, other.raw), words)


SHORT_DIGITS = 23  # four groups of five with the spaces between
CARD_WORDS = 6


def short_id(user: UserId) -> str:
    """The beginning of somebody's fingerprint, four groups of five digits: to tell people apart."""
    return decimal_digits(user.raw)[:SHORT_DIGITS]


def card_words(user: UserId) -> tuple[str, ...]:
    """Six words that the owner of a card reads out on the telephone, so that whoever has the card
    hears whether it is theirs.  A first look only: the safety code proves."""
    digest = h(label("card words"), user.raw)
    return tuple(WORDS[value] for value in digest[:CARD_WORDS])
